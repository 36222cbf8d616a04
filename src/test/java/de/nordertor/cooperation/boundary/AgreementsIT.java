package de.nordertor.cooperation.boundary;

import static de.nordertor.cooperation.control.CooperationRegister.DAY;
import static de.nordertor.cooperation.control.CooperationRegister.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.cooperation.boundary.AgreementEditing.OpenAgreement;
import de.nordertor.cooperation.boundary.CommitmentRecording.Settlement;
import de.nordertor.cooperation.control.AgreementStandings;
import de.nordertor.cooperation.control.CooperationRegister;
import de.nordertor.cooperation.entity.AgreementStanding;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.document.PdfConformance;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AgreementsIT {

    private static final String WRITER = "redaktion-it";

    private static final String OTHER = "quartier-it";

    private static final String READER = "reader-it";

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementEditing editing;

    @Inject
    private AgreementSteps steps;

    @Inject
    private CooperationSteps moving;

    @Inject
    private AgreementStandings standings;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentEditing promising;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private Balances balances;

    @Inject
    private TextTemplates templates;

    @Inject
    private CooperationRegister cooperations;

    @Inject
    private PartnerRegister register;

    @Inject
    private TestPeople people;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    private Long partner;

    private Long cooperation;

    @BeforeEach
    void thePeople() throws Exception {
        people.have(WRITER, Role.EDITOR, null);
        people.have(OTHER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
        partner = register.partner("Druckhaus " + word);
        cooperation = cooperations.cooperation("Lesepaten " + word, partner);
    }

    @Test
    void promisesThatTwoPeopleAddAtOnceAreBothKept() throws Exception {
        Long id = people.as(
                WRITER,
                () -> editing.create(
                        cooperation, editing.begin(cooperation, null).input()));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Long>> answers = new ArrayList<>();
        for (String login : List.of(WRITER, OTHER)) {
            answers.add(pool.submit(() -> people.as(login, () -> {
                together.await();
                return promising.create(id, contacts());
            })));
        }
        for (Future<Long> answer : answers) {
            assertThat(answer.get()).isNotNull();
        }
        pool.shutdown();
        assertThat(people.as(READER, () -> agreements.view(id)).commitments()).hasSize(2);
    }

    @Test
    void nothingNewIsAgreedWhenTheCooperationIsFinished() throws Exception {
        OpenAgreement begun = people.as(WRITER, () -> editing.begin(cooperation, null));
        people.run(
                OTHER, () -> moving.become(cooperation, CooperationState.CANCELLED, DAY, "Kein Interesse mehr", null));
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.begin(cooperation, null)))
                .hasMessage("cooperation.cooperation.finished");
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.create(cooperation, begun.input())))
                .hasMessage("cooperation.cooperation.finished");
    }

    @Test
    void anAgreementIsDraftedFromTheTemplateSentAndSigned() throws Exception {
        Long template = people.as(WRITER, () -> templates.selectable(TemplateKind.AGREEMENT)).stream()
                .filter(row -> row.name().equals("Kooperationsvereinbarung"))
                .findFirst()
                .orElseThrow()
                .id();
        OpenAgreement begun = people.as(WRITER, () -> editing.begin(cooperation, template));
        Long id = people.as(WRITER, () -> editing.create(cooperation, begun.input()));
        assertThat(standings.standing(cooperation)).isEqualTo(AgreementStanding.NONE);
        assertThatThrownBy(() -> people.run(WRITER, () -> become(id, AgreementState.SENT)))
                .hasMessage("cooperation.agreement.oneSided");
        people.run(WRITER, () -> promising.create(id, cooperations.hours(partner)));
        people.run(WRITER, () -> promising.create(id, contacts()));
        AgreementView view = people.as(READER, () -> agreements.view(id));
        assertThat(view.title()).isEqualTo("Kooperationsvereinbarung „Lesepaten " + word + "“");
        assertThat(view.sections())
                .extracting(AgreementView.Section::text)
                .anyMatch(text -> text.contains("gilt vom 18.05.2016 bis zum 31.10.2016"));
        people.run(WRITER, () -> become(id, AgreementState.SENT));
        byte[] sent = people.as(READER, () -> agreements.print(id)).pdf();
        assertThat(PdfConformance.readingText(sent))
                .contains("Leistung und Gegenleistung", "120 Stunden", "Lesestunden", "Druckhaus " + word)
                .doesNotContain("Entwurf", "{");
        people.run(WRITER, () -> become(id, AgreementState.DRAFT));
        people.run(WRITER, () -> cooperations.sign(id));
        assertThat(standings.standing(cooperation)).isEqualTo(new AgreementStanding(DAY, true, true));
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.open(id))).hasMessage("cooperation.agreement.fixed");
        assertThatThrownBy(() -> people.run(WRITER, () -> promising.create(id, contacts())))
                .hasMessage("cooperation.agreement.fixed");
        assertThatThrownBy(() -> people.as(WRITER, () -> cooperations.attach(id)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoMayNotWriteOnlyReads() throws Exception {
        Long id = draft();
        assertThat(people.as(READER, () -> agreements.view(id)).next()).isEmpty();
        assertThatThrownBy(() -> people.run(READER, () -> become(id, AgreementState.SENT)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("admin-it", () -> agreements.view(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> templates.list())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aNewVersionOwesWhatTheFormerStillOwed() throws Exception {
        Long first = signed();
        CommitmentView hours = hours(first);
        people.run(
                WRITER,
                () -> recording.settle(
                        hours.row().id(),
                        hours.lockVersion(),
                        new Settlement(CommitmentState.PARTLY, new BigDecimal("40"), DAY, "Liste")));
        Long second = people.as(
                WRITER,
                () -> editing.create(cooperation, editing.beginFollowing(first).input()));
        assertThat(people.as(READER, () -> agreements.view(second)).commitments())
                .extracting(
                        CommitmentRow::what,
                        row -> row.amount() == null ? null : row.amount().intValue())
                .containsExactly(tuple("Lesestunden", 80), tuple("Nennung im Bericht", null));
        assertThat(people.as(READER, () -> agreements.view(first)).state()).isEqualTo(AgreementState.SIGNED);
        people.run(WRITER, () -> cooperations.sign(second));
        AgreementView former = people.as(READER, () -> agreements.view(first));
        assertThat(former.state()).isEqualTo(AgreementState.ENDED);
        assertThat(former.commitments()).extracting(CommitmentRow::state).containsOnly(CommitmentState.REPLACED);
        BalanceView.Side side = people.as(READER, () -> balances.view(new BalanceFilter(partner, null)))
                .partners()
                .get(0);
        assertThat(side.lines().get(0).promised()).isEqualByComparingTo("120");
        assertThat(side.hoursGiven()).isEqualByComparingTo("40");
    }

    @Test
    void aSideThatPromisesIsNotLeftOut() throws Exception {
        Long id = draft();
        OpenAgreement opened = people.as(WRITER, () -> editing.open(id));
        Long second = register.partner("Zweiter " + word);
        Long other = cooperations.cooperation("Anderes " + word, second);
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.create(other, opened.input())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("cooperation.agreement.sides");
        people.run(WRITER, () -> editing.save(opened, CooperationRegister.titled(opened.input(), "Eins " + word)));
        assertThatThrownBy(() -> people.run(
                        WRITER, () -> editing.save(opened, CooperationRegister.titled(opened.input(), "Zwei " + word))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .contains("Eins " + word));
    }

    @Test
    void aCooperationWithTheLongestNameGetsItsAgreementToo() throws Exception {
        Long longest = cooperations.cooperation("ß".repeat(200), partner);
        Long template = people.as(WRITER, () -> templates.selectable(TemplateKind.AGREEMENT))
                .get(0)
                .id();
        Long id = people.as(
                WRITER,
                () -> editing.create(longest, editing.begin(longest, template).input()));
        assertThat(people.as(READER, () -> agreements.view(id)).title())
                .hasSize(200)
                .endsWith("ß…");
    }

    @Test
    void whatWasTypedForNoSideIsNotLost() throws Exception {
        AgreementInput input =
                people.as(WRITER, () -> editing.begin(cooperation, null)).input();
        assertThatThrownBy(() -> people.as(
                        WRITER,
                        () -> editing.create(cooperation, CooperationRegister.withoutSides(input, "Petra Meier"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("cooperation.agreement.notASide");
    }

    private void become(Long id, AgreementState target) {
        steps.become(id, target, DAY, "Weiter");
    }

    private Long draft() throws Exception {
        return people.as(WRITER, () -> cooperations.draft(cooperation, partner));
    }

    private Long signed() throws Exception {
        Long id = draft();
        people.run(WRITER, () -> cooperations.sign(id));
        return id;
    }

    private CommitmentView hours(Long agreement) throws Exception {
        Long id = people.as(READER, () -> agreements.view(agreement))
                .commitments()
                .get(0)
                .id();
        return people.as(READER, () -> commitments.view(id));
    }

    private CommitmentInput contacts() {
        return new CommitmentInput(null, partner, "Nennung", ResourceType.CONTACTS, null, null, DUE);
    }
}
