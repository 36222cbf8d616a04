package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.TownDay;
import de.nordertor.council.boundary.TrackedTown.Consulted;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.reminder.boundary.TestReminders;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has to do what was resolved is reminded of it, and the lead is told when nothing came of it. */
@ExtendWith(ArquillianExtension.class)
class TrackingRemindersIT {

    private static final LocalDate DUE = TownDay.today().plusDays(20);

    @Inject
    private ResolutionTrackings trackings;

    @Inject
    private TrackedTown town;

    @Inject
    private TestPeople people;

    @Inject
    private TestReminders engine;

    private SmallTown.Place place;
    private Consulted resolution;
    private Long responsible;
    private Long lead;

    @BeforeEach
    void aResolution() {
        place = town.found();
        String code = place.departmentCode().toLowerCase();
        responsible = people.have("tracking-doer-" + code, Role.EDITOR, place.departmentCode());
        lead = people.have("tracking-lead-" + code, Role.DEPARTMENT_LEAD, place.departmentCode());
        engine.address(responsible);
        engine.address(lead);
        resolution = town.adopted(place);
    }

    @Test
    void thePersonIsRemindedBeforeOnAndAfterTheDay() {
        Long id = town.tracked(resolution, due(responsible, DUE));
        assertThat(waiting(id, ReminderAudience.RESPONSIBLE))
                .containsExactlyInAnyOrder(DUE.minusDays(7), DUE, DUE.plusDays(3));
        assertThat(waiting(id, ReminderAudience.LEAD)).containsExactly(DUE.plusDays(7));

        assertThat(engine.tell(id, TestReminders.at(DUE.minusDays(7), 6, 0))).isEqualTo(1);
        assertThat(engine.notices(responsible)).hasSize(1);
    }

    @Test
    void withoutAPersonTheLeadsOfTheDepartmentAreReminded() {
        Long id = town.tracked(resolution, due(null, DUE));

        engine.tell(id, TestReminders.at(DUE.minusDays(7), 6, 0));

        assertThat(engine.notices(lead)).hasSize(1);
        assertThat(engine.notices(responsible)).isEmpty();
    }

    @Test
    void aMovedDayOrdersThemAnew() {
        Long id = town.tracked(resolution, due(responsible, DUE));
        LocalDate later = DUE.plusDays(30);

        save(id, due(responsible, later));

        assertThat(waiting(id, ReminderAudience.RESPONSIBLE))
                .containsExactlyInAnyOrder(later.minusDays(7), later, later.plusDays(3));
        assertThat(engine.tell(id, TestReminders.at(DUE, 6, 0))).isZero();
        assertThat(engine.tell(id, TestReminders.at(later, 6, 0))).isEqualTo(1);
    }

    @Test
    void whatIsDoneOrDroppedIsNotCalledToMindAndWhatIsOpenAgainIs() {
        for (TrackingState end : List.of(TrackingState.DONE, TrackingState.DROPPED)) {
            Long id = town.tracked(resolution, due(responsible, DUE));
            LocalDate doneOn = end == TrackingState.DONE ? TownDay.today() : null;
            save(id, new TrackingContent("Bauen", responsible, null, DUE, end, doneOn, "Fertig", null, null));
            assertThat(engine.reminders(id)).extracting(Reminder::getState).containsOnly(ReminderState.CANCELLED);
            assertThat(engine.tell(id, TestReminders.at(DUE, 6, 0))).isZero();

            save(id, due(responsible, DUE));

            assertThat(engine.tell(id, TestReminders.at(DUE, 6, 0))).isEqualTo(1);
        }
    }

    @Test
    void whatIsOpenAgainLongAfterItsDayIsToldOnceAndToTheLeadLater() {
        TrackingContent late = late(TownDay.today().minusDays(90), TrackingState.OPEN, null);
        Long id = town.tracked(resolution, late);
        assertThat(engine.reminders(id)).as("just entered").isEmpty();
        save(id, late(late.dueOn(), TrackingState.DONE, TownDay.today()));

        save(id, late);
        save(id, late);

        engine.tell(id, TestReminders.at(TownDay.today(), 23, 59));
        assertThat(engine.notices(responsible))
                .filteredOn(notice -> notice.getReminder().subject().id().equals(id))
                .as("told by the server or the test")
                .hasSize(1);
        assertThat(waiting(id, ReminderAudience.RESPONSIBLE)).isEmpty();
        assertThat(waiting(id, ReminderAudience.LEAD))
                .containsExactly(TownDay.today().plusDays(7));
    }

    private TrackingContent late(LocalDate day, TrackingState state, LocalDate doneOn) {
        return new TrackingContent(
                "Spielplatz bauen", responsible, null, day, state, doneOn, "Stand", "Wetter", "Neu beginnen");
    }

    @Test
    void theMailNamesNothingThatIsNotPublic() {
        assertThat(line(resolution)).contains("Spielplatz bauen");
        for (Consulted hidden : List.of(
                town.adopted(place, place.committeeId(), Visibility.PUBLIC, Visibility.NON_PUBLIC),
                town.adopted(place, place.committeeId(), Visibility.NON_PUBLIC, Visibility.PUBLIC))) {
            assertThat(line(hidden)).doesNotContain("Spielplatz").contains("nichtöffentlich");
        }
    }

    /** What the first mail about it says, to somebody who was told of nothing else. */
    private String line(Consulted one) {
        Long reader = people.have("tracking-mail-" + one.consultation(), Role.EDITOR, place.departmentCode());
        engine.address(reader);
        Long id = town.tracked(one, due(reader, DUE));
        engine.tell(id, TestReminders.at(DUE.minusDays(7), 6, 0));
        for (int day = 0; engine.digests(reader).isEmpty() && day < 7; day++) {
            engine.write(reader, TestReminders.at(DUE.minusDays(7).plusDays(day), 9, 0));
        }
        return engine.digests(reader).get(0).text();
    }

    private List<LocalDate> waiting(Long id, ReminderAudience audience) {
        return engine.reminders(id).stream()
                .filter(reminder -> reminder.getState() == ReminderState.WAITING && reminder.getAudience() == audience)
                .map(Reminder::getRemindOn)
                .toList();
    }

    private void save(Long id, TrackingContent content) {
        SystemWork.run(() -> trackings.save(trackings.view(id).opened(), content));
    }

    private static TrackingContent due(Long person, LocalDate day) {
        return new TrackingContent("Spielplatz bauen", person, null, day, null, null, null, null, null);
    }
}
