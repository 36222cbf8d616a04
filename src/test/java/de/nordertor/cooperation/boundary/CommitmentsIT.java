package de.nordertor.cooperation.boundary;

import static de.nordertor.cooperation.control.CooperationRegister.DAY;
import static de.nordertor.cooperation.control.CooperationRegister.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.cooperation.boundary.CommitmentRecording.Settlement;
import de.nordertor.cooperation.control.CooperationRegister;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.HonourRate;
import de.nordertor.cooperation.entity.RecordKind;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.document.PdfConformance;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.TimelineFilter;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of promises, what they count for, and what is said to those who kept them. */
@ExtendWith(ArquillianExtension.class)
class CommitmentsIT {

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
    private Commitments commitments;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private Balances balances;

    @Inject
    private ThankYouLetters letters;

    @Inject
    private TextTemplates templates;

    @Inject
    private Timelines timelines;

    @Inject
    private CooperationRegister cooperations;

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerMerging merging;

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
    void oneOfTwoWhoRecordAtOnceIsToldWhatTheOtherRecorded() throws Exception {
        CommitmentView view = hours(signed());
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Exception>> answers = new ArrayList<>();
        for (String login : List.of(WRITER, OTHER)) {
            answers.add(pool.submit(() -> {
                ready.countDown();
                ready.await();
                try {
                    people.run(
                            login,
                            () -> recording.settle(
                                    view.row().id(),
                                    view.lockVersion(),
                                    new Settlement(CommitmentState.HONOURED, null, DAY, "Liste von " + login)));
                    return null;
                } catch (EditConflictException told) {
                    return told;
                }
            }));
        }
        List<Exception> told = new ArrayList<>();
        for (Future<Exception> answer : answers) {
            if (answer.get() != null) {
                told.add(answer.get());
            }
        }
        pool.shutdown();
        CommitmentView after =
                people.as(READER, () -> commitments.view(view.row().id()));
        assertThat(after.records()).hasSize(1);
        String winner = after.records().get(0).reason();
        assertThat(told).singleElement().isInstanceOfSatisfying(EditConflictException.class, conflict -> {
            assertThat(conflict.messageKey()).isEqualTo("cooperation.commitment.recordedMeanwhile");
            assertThat("Person " + winner.substring("Liste von ".length())).isEqualTo(conflict.changedBy());
            assertThat(conflict.changes()).extracting(FieldChange::theirs).contains(winner, "erfüllt");
        });
    }

    @Test
    void whatWasSettledMeanwhileIsNotPromisedAnew() throws Exception {
        Long first = signed();
        Long second = people.as(
                WRITER,
                () -> editing.create(cooperation, editing.beginFollowing(first).input()));
        CommitmentView hours = hours(first);
        people.run(
                WRITER,
                () -> recording.settle(
                        hours.row().id(),
                        hours.lockVersion(),
                        new Settlement(CommitmentState.HONOURED, null, DAY, "Liste")));
        assertThatThrownBy(() -> people.run(WRITER, () -> become(second, AgreementState.SENT)))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("cooperation.agreement.settledMeanwhile");
    }

    @Test
    void theRateKnowsWhatWasKeptLateAndBroken() throws Exception {
        Long id = signed();
        CommitmentView hours = hours(id);
        people.run(
                WRITER,
                () -> recording.settle(
                        hours.row().id(),
                        hours.lockVersion(),
                        new Settlement(CommitmentState.HONOURED, null, DUE.plusDays(1), "Liste")));
        assertThat(people.as(READER, () -> commitments.view(hours.row().id()))
                        .row()
                        .state())
                .isEqualTo(CommitmentState.LATE);
        BalanceView view = people.as(READER, () -> balances.view(new BalanceFilter(partner, 2016)));
        assertThat(view.partnerRate()).isEqualTo(new HonourRate(1, 0, 1, 0, 0, 0));
        people.run(
                WRITER,
                () -> recording.correct(
                        hours.row().id(),
                        hours.lockVersion() + 1,
                        new Settlement(CommitmentState.BROKEN, null, DAY, "War ein anderer")));
        assertThat(people.as(READER, () -> commitments.view(hours.row().id())).records())
                .extracting(CommitmentView.Entry::kind)
                .containsExactly(RecordKind.CORRECTION, RecordKind.OUTCOME);
    }

    @Test
    void aPartnerThatBecomesAPartOfAnotherTakesItsPromisesAlongAndBack() throws Exception {
        Long id = signed();
        Long stays = register.partner("Bleibt " + word);
        OpenMerge opened = people.as(OTHER, () -> merging.open(stays, partner));
        people.as(OTHER, () -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of())));
        assertThat(people.as(READER, () -> agreements.view(id)).commitments())
                .extracting(CommitmentRow::debtorId, CommitmentRow::recipientId)
                .containsExactly(tuple(stays, null), tuple(null, stays));
        assertThat(people.as(READER, () -> balances.view(new BalanceFilter(stays, null)))
                        .partners())
                .hasSize(1);
        people.as(OTHER, () -> merging.undo(merging.traces(stays).get(0).mergeId()));
        assertThat(people.as(READER, () -> agreements.view(id)).commitments())
                .extracting(CommitmentRow::debtorId, CommitmentRow::recipientId)
                .containsExactly(tuple(partner, null), tuple(null, partner));
    }

    @Test
    void aLetterOfThanksNamesWhatWasGivenAndIsNotedInTheJournal() throws Exception {
        CommitmentView hours = hours(signed());
        people.run(
                WRITER,
                () -> recording.settle(
                        hours.row().id(),
                        hours.lockVersion(),
                        new Settlement(CommitmentState.HONOURED, null, DAY, "Liste")));
        Long template = people.as(WRITER, () -> templates.selectable(TemplateKind.THANK_YOU)).stream()
                .filter(row -> row.name().equals("Dankschreiben"))
                .findFirst()
                .orElseThrow()
                .id();
        LetterInput input = people.as(WRITER, () -> letters.begin(cooperation, partner, template));
        assertThat(input.text()).contains("Lesestunden (120 Stunden)").doesNotContain("{");
        Long id = people.as(WRITER, () -> letters.write(cooperation, partner, input));
        byte[] pdf = people.as(READER, () -> letters.print(id));
        assertThat(PdfConformance.readingText(pdf)).contains("Druckhaus " + word, "Lesepaten " + word);
        assertThat(people.as(
                                READER,
                                () -> timelines.list(
                                        new SubjectRef("PartnerOrganization", partner),
                                        TimelineFilter.NONE,
                                        PageRequest.firstPage()))
                        .rows())
                .extracting(TimelineRow::title)
                .contains(input.subject());
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
}
