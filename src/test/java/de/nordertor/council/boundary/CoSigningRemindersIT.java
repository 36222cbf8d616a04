package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.nordertor.TownDay;
import de.nordertor.council.boundary.CoSignedTown.Colleague;
import de.nordertor.council.boundary.CoSignedTown.Desk;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.PaperFormat;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestAbsences;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.reminder.boundary.TestReminders;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever is asked to co-sign is told at once and reminded, and the author is told what came back. What is due today may
 * have been told by the server's own timer before the test looks.
 */
@ExtendWith(ArquillianExtension.class)
class CoSigningRemindersIT {

    private static final LocalDate TODAY = TownDay.today();
    private static final LocalDate UNTIL = CoSignedTown.UNTIL;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private CoSignings coSignings;

    @Inject
    private CoSignatures signatures;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperPrinting printing;

    @Inject
    private CoSignedTown town;

    @Inject
    private TestPeople people;

    @Inject
    private TestAbsences absences;

    @Inject
    private TestReminders engine;

    private Desk desk;
    private Colleague signer;
    private Long paper;

    @BeforeEach
    void aPaper() throws Exception {
        desk = town.desk();
        signer = town.colleague(desk, "signer");
        engine.address(signer.id());
        paper = town.paper(desk);
    }

    @Test
    void whoeverIsAskedIsToldTheSameDayAndBeforeOnAndAfterTheLastOne() throws Exception {
        Long id = started(CoSigningMode.PARALLEL, signer);

        assertThat(ordered(id, ReminderAudience.RESPONSIBLE))
                .containsExactlyInAnyOrder(TODAY, UNTIL.minusDays(2), UNTIL, UNTIL.plusDays(2));
        assertThat(ordered(id, ReminderAudience.LEAD)).containsExactly(UNTIL.plusDays(3));
        requireTold(id, signer.id(), 1);
    }

    @Test
    void theNextOneIsToldWhenTheFirstHasSigned() throws Exception {
        Colleague second = town.colleague(desk, "second");
        engine.address(second.id());
        Long first = started(CoSigningMode.ORDERED, signer, second);
        Long next = town.signature(desk, paper, second);
        assertThat(engine.reminders(next)).isEmpty();

        sign(signer, first);

        assertThat(engine.reminders(first)).extracting(Reminder::getState).doesNotContain(ReminderState.WAITING);
        requireTold(next, second.id(), 1);
    }

    @Test
    void forAnAbsentPersonTheDeputyIsTold() throws Exception {
        Colleague deputy = town.colleague(desk, "deputy");
        engine.address(deputy.id());
        absences.away(signer.id(), 0, 3, deputy.id());
        Long id = started(CoSigningMode.PARALLEL, signer);

        requireTold(id, deputy.id(), 1);
        assertThat(engine.notices(signer.id())).isEmpty();
    }

    @Test
    void theAuthorIsToldWhatCameBackAndWhoeverIsAskedAgainIsToldAgain() throws Exception {
        Long author = people.have(desk.author(), Role.EDITOR, desk.place().departmentCode());
        engine.address(author);
        Long id = started(CoSigningMode.PARALLEL, signer);
        requireTold(id, signer.id(), 1);
        String hash = people.as(signer.login(), () -> signatures.view(id)).hash();

        people.run(signer.login(), () -> signatures.giveBack(id, hash, "Anders", null));

        Long returned = coSigning(id);
        requireTold(returned, author, 1);
        assertThat(engine.tell(id, TestReminders.at(UNTIL, 12, 0)))
                .as("nothing to sign")
                .isZero();

        people.run(desk.author(), () -> coSignings.resume(paper, null));

        assertThat(engine.tell(returned, TestReminders.at(TODAY.plusDays(3), 12, 0)))
                .as("answered")
                .isZero();
        requireTold(id, signer.id(), 2);
    }

    @Test
    void whoeverTookItBackIsNotToldSo() throws Exception {
        Long id = started(CoSigningMode.PARALLEL, signer);

        people.run(desk.author(), () -> coSignings.takeBack(paper));

        assertThat(engine.reminders(coSigning(id))).isEmpty();
        assertThat(engine.tell(id, TestReminders.at(UNTIL, 12, 0))).isZero();
    }

    @Test
    void theLeadOfWhoIsLateSeesWhoHasToSignAndNoWords() throws Exception {
        String lead = leadOfTheSigner();
        Colleague second = town.colleague(desk, "second");
        Long id = started(CoSigningMode.PARALLEL, signer, second);
        Long seconds = town.signature(desk, paper, second);
        people.run(
                second.login(),
                () -> signatures.sign(seconds, signatures.view(seconds).hash(), "Frau Müller fragen", 0));
        requireUnknownTo(lead, id);

        town.missed(id);

        CoSignView seen = people.as(lead, () -> signatures.view(id));
        assertThat(seen.withoutWords()).isTrue();
        assertThat(seen.mayAct()).isFalse();
        assertThat(seen.text()).isNull();
        assertThat(seen.coSigning().rows()).hasSize(2).allMatch(row -> row.comment() == null && row.passage() == null);
        assertThat(seen.passages()).isEmpty();
        assertThat(seen.toString()).doesNotContain("Müller");
        String read = people.as(signer.login(), () -> signatures.view(id)).hash();
        assertThatThrownBy(() -> people.run(lead, () -> signatures.sign(id, read, null, null)))
                .isInstanceOf(NotFoundException.class);
        requireNoPaper(lead);
        Colleague outsider = town.colleague(desk, "outsider");
        assertThatThrownBy(() -> people.as(outsider.login(), () -> signatures.view(id)))
                .isInstanceOf(NotFoundException.class);

        sign(signer, id);
        requireUnknownTo(lead, id);
    }

    @Test
    void theLeadOfWhoHasLeftSeesItBeforeTheDayToo() throws Exception {
        String lead = leadOfTheSigner();
        Colleague second = town.colleague(desk, "second");
        Long id = started(CoSigningMode.ORDERED, signer, second);
        Long next = town.signature(desk, paper, second);
        engine.disable(second.id());
        requireUnknownTo(lead, id);
        requireUnknownTo(lead, next);

        engine.disable(signer.id());

        CoSignView seen = people.as(lead, () -> signatures.view(id));
        assertThat(seen.withoutWords()).isTrue();
        assertThat(seen.dueOn()).as("not late").isAfter(TODAY);
        assertThat(seen.text()).isNull();
        requireNoPaper(lead);
        requireUnknownTo(lead, next);
        Colleague outsider = town.colleague(desk, "outsider");
        assertThatThrownBy(() -> people.as(outsider.login(), () -> signatures.view(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNonPublicPaperIsNotNamed() throws Exception {
        becomeNonPublic();
        Long id = started(CoSigningMode.PARALLEL, signer);
        requireTold(id, signer.id(), 1);
        for (int day = 0; engine.digests(signer.id()).isEmpty() && day < 7; day++) {
            engine.write(signer.id(), TestReminders.at(TODAY.plusDays(day), 23, 0));
        }

        assertThat(engine.digests(signer.id()).get(0).text())
                .doesNotContain("Grundstück")
                .contains("Nichtöffentliche Vorlage mitzeichnen");
    }

    private String leadOfTheSigner() {
        String login = desk.login("signers-lead");
        people.have(login, Role.DEPARTMENT_LEAD, "S" + desk.place().departmentCode());
        return login;
    }

    private void requireUnknownTo(String login, Long id) {
        assertThatThrownBy(() -> people.as(login, () -> signatures.view(id))).isInstanceOf(NotFoundException.class);
        requireNoPaper(login);
    }

    private void requireNoPaper(String login) {
        assertThatThrownBy(() -> people.as(login, () -> printing.print(paper, 1, PaperFormat.PDF)))
                .isInstanceOf(NotFoundException.class);
    }

    private void becomeNonPublic() throws Exception {
        people.run(desk.author(), () -> {
            PaperEditing.OpenDraft opened = editing.open(paper);
            PaperInput input = opened.input();
            editing.save(
                    opened,
                    new PaperInput(
                            input.date(),
                            null,
                            input.informationContact(),
                            "Kauf des Grundstücks",
                            input.statementOfFacts(),
                            null,
                            Visibility.NON_PUBLIC,
                            "Grundstück",
                            input.stations()));
        });
    }

    private Long started(CoSigningMode mode, Colleague... signers) throws Exception {
        town.start(desk, paper, mode, List.of(signers));
        return town.signature(desk, paper, signers[0]);
    }

    private void sign(Colleague who, Long id) throws Exception {
        String hash = people.as(who.login(), () -> signatures.view(id)).hash();
        people.run(who.login(), () -> signatures.sign(id, hash, null, null));
    }

    private Long coSigning(Long signature) {
        return em.createQuery(
                        "SELECT c.id FROM " + CoSigning.KIND + " c JOIN c.signatures s WHERE s.id = :id", Long.class)
                .setParameter("id", signature)
                .getSingleResult();
    }

    private void requireTold(Long thing, Long person, int times) {
        await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> {
            engine.tell(thing, TestReminders.at(TODAY, 23, 0));
            assertThat(engine.notices(person)).hasSize(times);
        });
    }

    private List<LocalDate> ordered(Long id, ReminderAudience audience) {
        return engine.reminders(id).stream()
                .filter(reminder ->
                        reminder.getState() != ReminderState.CANCELLED && reminder.getAudience() == audience)
                .map(Reminder::getRemindOn)
                .toList();
    }
}
