package de.nordertor.reminder.boundary;

import static de.nordertor.reminder.boundary.TestReminders.at;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.ReminderDays;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A thing rests between the list and the mail, for example a co-signing that is returned, and goes on: the mail comes once. */
@ExtendWith(ArquillianExtension.class)
class RestingThingsIT {

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

    private final LocalDate due = TownDay.workingDayInYears(2);
    private final LocalDate before = due.minusDays(1);
    private Long person;
    private Long thing;

    @BeforeEach
    void aThingThatWasTold() throws Exception {
        person = people.have("rests-" + UUID.randomUUID().toString().substring(0, 8), Role.EDITOR, "5");
        engine.address(person);
        engine.stopTheJob(person);
        transaction.begin();
        thing = bulk.ids(1).get(0);
        transaction.commit();
        goesOn();
        order(0, 3, 0);
        assertThat(engine.tell(thing, at(before, 0, 1))).isEqualTo(1);
    }

    @AfterEach
    void theJobGoesOn() {
        engine.letTheJobGoOn();
    }

    @Test
    void whatRestsBeforeTheDigestIsDueIsInItAllTheSame() {
        source.forget(thing);
        assertThat(engine.passOn(List.of(person), at(before, 0, 2))).isZero();
        assertThat(mailed()).containsExactly(NoticeMail.WAITING);
        goesOn();

        assertThat(engine.write(person, at(before, 7, 0))).isEqualTo(1);
        assertThat(mailed()).containsExactly(NoticeMail.DIGEST);
    }

    @Test
    void whatRestsWhenTheDigestIsWrittenIsInTheNextOneOnce() throws Exception {
        rests();
        goesOn();
        order(0, 3, 0);
        order(0, 3, 0);
        assertThat(mailed()).containsExactly(NoticeMail.WAITING);

        assertThat(engine.write(person, at(due, 7, 0))).isEqualTo(1);
        assertThat(engine.write(person, at(due, 7, 1))).isZero();

        assertThat(engine.digests(person)).singleElement().satisfies(mail -> assertThat(mail.text())
                .containsOnlyOnce("Ding " + thing));
    }

    @Test
    void whoeverOrdersEveryNightDoesTheSame() throws Exception {
        rests();
        goesOn();
        transaction.begin();
        reminders.orderMissing(List.of(ordered(0, 3, 0)));
        transaction.commit();

        assertThat(engine.write(person, at(due, 7, 0))).isEqualTo(1);
    }

    @Test
    void whatWasMailedStaysSo() throws Exception {
        assertThat(engine.write(person, at(before, 7, 0))).isEqualTo(1);
        source.forget(thing);
        engine.passOn(List.of(person), at(before, 8, 0));
        goesOn();
        order(0, 3, 0);

        assertThat(mailed()).containsExactly(NoticeMail.DIGEST);
        assertThat(engine.write(person, at(due, 7, 0))).isZero();
    }

    @Test
    void anotherDayOrOtherDaysToRemindOnLeaveItOver() throws Exception {
        rests();
        order(1, 3, 0);
        assertThat(mailed()).containsExactly(NoticeMail.OVER);

        order(0, 0);
        assertThat(mailed()).containsExactly(NoticeMail.OVER);
    }

    private void rests() {
        source.forget(thing);
        assertThat(engine.write(person, at(before, 7, 0))).isZero();
        assertThat(mailed()).containsExactly(NoticeMail.OVER);
    }

    private void goesOn() {
        source.have(thing, due, person);
    }

    private void order(long dueVersion, Integer... days) throws Exception {
        transaction.begin();
        reminders.order(List.of(ordered(dueVersion, days)));
        transaction.commit();
    }

    private ReminderOrder ordered(long dueVersion, Integer... days) {
        return new ReminderOrder(
                new SubjectRef(TestReminderSource.KIND, thing), dueVersion, due, ReminderDays.of(days), null);
    }

    private List<NoticeMail> mailed() {
        return engine.notices(person).stream().map(Notice::getMail).toList();
    }
}
