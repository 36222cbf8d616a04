package de.nordertor.identity;

import static de.nordertor.identity.TestAbsences.day;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.boundary.AbsenceHousekeeping;
import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What colleagues and the trail know of somebody's absence, and for how long. */
@ExtendWith(ArquillianExtension.class)
class AbsentColleaguesIT {

    private static final String READER = "reads-the-trail";

    @Inject
    private Absences absences;

    @Inject
    private AbsenceHousekeeping housekeeping;

    @Inject
    private Users users;

    @Inject
    private AuditTrail trail;

    @Inject
    private TestAbsences stored;

    @Inject
    private TestPeople people;

    private final String login = "a" + UUID.randomUUID();
    private final String colleague = "b" + UUID.randomUUID();
    private Long mia;
    private Long jonas;

    @BeforeEach
    void twoColleagues() {
        people.have(READER, Role.ADMINISTRATOR, null);
        mia = people.have(login, Role.EDITOR, "5");
        jonas = people.have(colleague, Role.EDITOR, "5");
    }

    @Test
    void colleaguesReadUntilWhenAndWhoStandsIn() throws Exception {
        stored.away(mia, -1, 4, jonas);
        stored.away(mia, 5, 9, null);
        stored.away(jonas, 1, 2, null);

        assertThat(seen(mia).absentUntil()).isEqualTo(day(4));
        assertThat(seen(mia).deputy()).isEqualTo("Person " + colleague);
        assertThat(seen(jonas).absentUntil()).isNull();
        assertThat(people.as(colleague, users::selectable)).contains(seen(mia), seen(jonas));
    }

    @Test
    void aDeputyWhoHasLeftIsNoLongerNamed() throws Exception {
        stored.away(mia, -1, 4, jonas);

        people.leave(colleague);

        assertThat(seen(mia).absentUntil()).isEqualTo(day(4));
        assertThat(seen(mia).deputy()).isNull();
    }

    @Test
    void theTrailTellsTheDaysAndNotTheNote() throws Exception {
        people.run(
                login,
                () -> absences.save(new AbsenceRow(null, 0, null, day(10), day(12), jonas, null, "wegen Grippe")));
        AbsenceRow before = stored.of(mia).get(0);
        people.run(
                login,
                () -> absences.save(new AbsenceRow(
                        before.id(), before.version(), mia, day(10), day(14), null, null, "doch eine Operation")));

        assertThat(written())
                .contains(login + ": " + day(10) + " – " + day(12), "newValue=" + day(14), "oldValue=" + colleague)
                .doesNotContain("Grippe", "Operation");
    }

    @Test
    void whatIsOverForThreeMonthsIsForgottenInTheTrailToo() throws Exception {
        Long kept = own(1, 3);
        Long old = own(10, 12);
        assertThat(written()).contains(login + ": " + day(1), login + ": " + day(10));
        stored.wasOn(kept, AbsenceHousekeeping.DAYS_KEPT);
        stored.wasOn(old, AbsenceHousekeeping.DAYS_KEPT + 1);

        SystemWork.run(housekeeping::tidyUp);

        assertThat(stored.of(mia)).extracting(AbsenceRow::id).containsExactly(kept);
        assertThat(written()).contains(login + ": " + day(1), "[gelöscht]").doesNotContain(login + ": " + day(10));
    }

    private Long own(int from, int to) throws Exception {
        return people.as(login, () -> absences.save(TestAbsences.row(null, from, to, jonas)));
    }

    private PersonRow seen(Long id) throws Exception {
        return people.as(READER, () -> users.get(id));
    }

    /** What stands in the trail of Mia's own doing. */
    private String written() throws Exception {
        return people.as(READER, () -> trail.list(login, new PageRequest(0, 50, null, true))).rows().stream()
                .map(AuditRow::toString)
                .collect(Collectors.joining());
    }
}
