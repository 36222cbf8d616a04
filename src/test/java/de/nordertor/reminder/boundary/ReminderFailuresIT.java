package de.nordertor.reminder.boundary;

import static de.nordertor.reminder.boundary.TestReminders.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderDays;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be told holds nobody up, is tried again, and is seen. */
@ExtendWith(ArquillianExtension.class)
class ReminderFailuresIT {

    @Inject
    private Reminders reminders;

    @Inject
    private TestReminders engine;

    @Inject
    private TestReminderSource source;

    @Inject
    private TestPeople people;

    @Inject
    private BulkRepository bulk;

    @Inject
    private UserTransaction transaction;

    private final LocalDate due = TownDay.workingDayInYears(4);
    private final String login = "reminded-" + UUID.randomUUID().toString().substring(0, 8);
    private Long person;
    private List<Long> things;

    @BeforeEach
    void threeThings() throws Exception {
        person = people.have(login, Role.EDITOR, "5");
        transaction.begin();
        things = List.copyOf(bulk.ids(3));
        things.forEach(thing -> source.have(thing, due, person));
        transaction.commit();
        order(due, ReminderDays.of(0));
    }

    private void order(LocalDate dueOn, ReminderDays days) throws Exception {
        transaction.begin();
        reminders.order(things.stream()
                .map(thing -> new ReminderOrder(new SubjectRef(TestReminderSource.KIND, thing), 0, dueOn, days, null))
                .toList());
        transaction.commit();
    }

    @Test
    void whatFailsAloneHoldsNobodyUp() {
        source.breakDown(things.get(1));

        assertThat(engine.tellAll(things, at(due, 8, 0))).isEqualTo(2);

        assertThat(engine.notices(person)).hasSize(2);
        Reminder failed = engine.reminders(things.get(1)).get(0);
        assertThat(failed.getState()).isEqualTo(ReminderState.WAITING);
        assertThat(failed.getFailure()).contains("Thing " + things.get(1) + " is broken");
    }

    @Test
    void itIsTriedAgainAndToldWhenItCanBe() {
        Long thing = things.get(0);
        source.breakDown(thing);
        engine.tellAll(List.of(thing), at(due, 8, 0));
        source.have(thing, due, person);

        assertThat(engine.tellAll(List.of(thing), at(due, 8, 0))).isZero();
        assertThat(engine.tellAll(List.of(thing), at(due, 8, 1))).isEqualTo(1);
        assertThat(engine.reminders(thing).get(0).getFailure()).isNull();
    }

    @Test
    void afterManyAttemptsItWaitsForSomebodyToLook() {
        Long thing = things.get(0);
        source.breakDown(thing);
        ZonedDateTime now = at(due, 8, 0);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(engine.due(thing, now)).as("attempt " + attempt).hasSize(1);
            engine.tellAll(List.of(thing), now);
            now = now.plus(Duration.ofHours(7));
        }

        assertThat(engine.reminders(thing).get(0).getState()).isEqualTo(ReminderState.FAILED);
        assertThat(engine.due(thing, now.plusYears(1))).isEmpty();
    }

    /** Nobody could be told, and then the thing is changed. The server's own timer may be the first to tell it then. */
    @Test
    void whatIsOrderedAgainAfterItsDayIsToldOnce() throws Exception {
        Long thing = things.get(0);
        LocalDate past = TownDay.today().minusDays(2);
        engine.giveUp(thing, 0, past);

        order(past, ReminderDays.of(3, 0));
        order(past, ReminderDays.of(3, 0));
        engine.tell(thing, at(TownDay.today(), 23, 59));

        assertThat(engine.notices(person)).hasSize(1);
        assertThat(engine.reminders(thing))
                .extracting(Reminder::getDaysBefore, Reminder::getState, Reminder::getFailure)
                .containsExactly(tuple(0, ReminderState.TOLD, null));
    }

    @Test
    void whatIsOrderedAgainHasAllItsAttempts() throws Exception {
        Long kept = things.get(0);
        Long changed = things.get(1);
        engine.giveUp(kept, 0, due);
        engine.giveUp(changed, 0, due);
        order(due, ReminderDays.of(0));
        engine.giveUp(changed, 0, due);
        order(due, ReminderDays.of(3));
        assertThat(state(changed, 0)).isEqualTo(ReminderState.CANCELLED);
        order(due, ReminderDays.of(0));

        for (Long thing : List.of(kept, changed)) {
            source.breakDown(thing);
            engine.tell(thing, at(due, 8, 0));
            assertThat(state(thing, 0)).as("of five").isEqualTo(ReminderState.WAITING);
        }
    }

    private ReminderState state(Long thing, int daysBefore) {
        return engine.reminders(thing).stream()
                .filter(reminder -> reminder.getDaysBefore() == daysBefore)
                .map(Reminder::getState)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aThingThatIsGoneIsCancelledAndNoFailure() {
        Long thing = things.get(0);
        source.forget(thing);

        assertThat(engine.tellAll(List.of(thing), at(due, 8, 0))).isZero();
        assertThat(engine.reminders(thing).get(0).getState()).isEqualTo(ReminderState.CANCELLED);
        assertThat(engine.reminders(thing).get(0).getFailure()).isNull();
    }

    @Test
    void whatNoLeadCanBeToldIsAFailureThatIsSeen() throws Exception {
        Long thing = things.get(0);
        source.have(thing, due, 900_000_000_000L);
        transaction.begin();
        reminders.order(List.of(
                new ReminderOrder(new SubjectRef(TestReminderSource.KIND, thing), 0, due, ReminderDays.NONE, 5)));
        transaction.commit();

        assertThat(engine.tellAll(List.of(thing), at(due.plusDays(5), 8, 0))).isZero();

        assertThat(engine.reminders(thing))
                .filteredOn(reminder -> reminder.getAudience() == ReminderAudience.LEAD)
                .extracting(Reminder::getState, Reminder::getFailure)
                .containsExactly(tuple(ReminderState.WAITING, "reminder.failure.nobody"));
    }

    @Test
    void whatIsRolledBackIsNotRemindedOf() throws Exception {
        transaction.begin();
        Long thing = bulk.ids(1).get(0);
        reminders.order(List.of(
                new ReminderOrder(new SubjectRef(TestReminderSource.KIND, thing), 0, due, ReminderDays.of(0), null)));
        transaction.rollback();

        assertThat(engine.reminders(thing)).isEmpty();
    }
}
