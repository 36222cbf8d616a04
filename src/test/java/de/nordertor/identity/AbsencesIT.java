package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.identity.boundary.AbsenceHousekeeping;
import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.UserAdministration;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AbsencesIT {

    private static final String ADMIN = "keeps-absences";

    @Inject
    private Absences absences;

    @Inject
    private AbsenceHousekeeping housekeeping;

    @Inject
    private Users users;

    @Inject
    private UserAdministration administration;

    @Inject
    private AuditTrail trail;

    @Inject
    private TestPeople people;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private final String login = "a" + UUID.randomUUID();
    private final String colleague = "b" + UUID.randomUUID();
    private final LocalDate today = TownDay.today();
    private Long mia;
    private Long jonas;

    @BeforeEach
    void twoColleagues() {
        people.have(ADMIN, Role.ADMINISTRATOR, null);
        mia = people.have(login, Role.EDITOR, "5");
        jonas = people.have(colleague, Role.EDITOR, "5");
    }

    @Test
    void everybodyEntersTheOwnAndTheAdministratorAnybodys() throws Exception {
        enter(login, null, 10, 12);
        enter(ADMIN, mia, -1, 1);

        assertThat(people.as(login, () -> absences.list(null)))
                .extracting(AbsenceRow::personId, AbsenceRow::firstDay, AbsenceRow::lastDay, AbsenceRow::deputyId)
                .containsExactly(
                        tuple(mia, today.minusDays(1), today.plusDays(1), jonas),
                        tuple(mia, today.plusDays(10), today.plusDays(12), jonas));
        assertThat(people.as(ADMIN, () -> absences.list(mia))).hasSize(2);
    }

    @Test
    void forOthersTheAbsencesOfAPersonDoNotExist() throws Exception {
        Long id = enter(login, null, 10, 12);

        refused(() -> absences.list(mia));
        refused(() -> absences.person(mia));
        refused(() -> absences.deputies(mia));
        refused(() -> absences.form(null, mia));
        refused(() -> absences.form(id, null));
        refused(() -> absences.save(row(null, 0, mia, 20, 21, null)));
        refused(() -> absences.save(row(id, 1, jonas, 20, 21, null)));
        refused(() -> {
            absences.end(id, 1);
            return null;
        });
        refused(() -> {
            absences.remove(id, 1);
            return null;
        });
        assertThat(stored(id).firstDay()).isEqualTo(today.plusDays(10));
        assertThat(people.as(login, () -> absences.list(null))).hasSize(1);
    }

    @Test
    void twoOfOnePersonNeverOverlap() throws Exception {
        Long id = enter(login, null, 10, 12);

        assertThatThrownBy(() -> enter(ADMIN, mia, 12, 14)).hasMessage("identity.absence.overlap");
        assertThatThrownBy(() -> enter(login, null, 9, 20)).hasMessage("identity.absence.overlap");
        enter(login, null, 13, 14);
        enter(colleague, null, 10, 12, null);
        AbsenceRow mine = stored(id);
        people.run(login, () -> absences.save(row(id, mine.version(), mia, 11, 12, jonas)));
        assertThatThrownBy(
                        () -> people.run(login, () -> absences.save(row(id, mine.version() + 1, mia, 11, 13, jonas))))
                .hasMessage("identity.absence.overlap");
        assertThat(stored(id)).isEqualTo(row(id, mine.version() + 1, mia, 11, 12, jonas));
    }

    @Test
    void twoWhoEnterTheSameDaysAtTheSameMomentDoNotBothSucceed() throws Exception {
        List<Callable<Long>> both = List.of(() -> enter(login, null, 10, 12), () -> enter(ADMIN, mia, 12, 14));

        long entered =
                threads.invokeAll(both).stream().filter(AbsencesIT::worked).count();

        assertThat(entered).isEqualTo(1);
        assertThat(people.as(login, () -> absences.list(null))).hasSize(1);
    }

    @Test
    void whoeverIsBackTodayIsThereToday() throws Exception {
        Long begun = enter(login, null, -3, 3);
        assertThat(person(mia).absentUntil()).isEqualTo(today.plusDays(3));

        AbsenceRow before = stored(begun);
        people.run(login, () -> absences.end(begun, before.version()));

        assertThat(stored(begun).lastDay()).isEqualTo(today.minusDays(1));
        assertThat(person(mia).absentUntil()).isNull();
        Long todayOnly = enter(login, null, 0, 3);
        people.run(login, () -> absences.end(todayOnly, stored(todayOnly).version()));
        assertThat(people.as(login, () -> absences.list(null)))
                .extracting(AbsenceRow::id)
                .containsExactly(begun);
    }

    @Test
    void whatHasNotBegunIsRemovedAndWhatHasIsNot() throws Exception {
        Long coming = enter(login, null, 10, 12);
        Long begun = enter(login, null, -3, 3);

        people.run(login, () -> absences.remove(coming, stored(coming).version()));

        assertThatThrownBy(() -> people.run(
                        login, () -> absences.remove(begun, stored(begun).version())))
                .hasMessage("identity.absence.begun");
        assertThat(people.as(login, () -> absences.list(null)))
                .extracting(AbsenceRow::id)
                .containsExactly(begun);
    }

    @Test
    void whoeverIsSlowerIsTold() throws Exception {
        Long id = enter(login, null, 10, 12);
        long opened = stored(id).version();
        people.run(ADMIN, () -> absences.save(row(id, opened, mia, 10, 13, jonas)));

        assertThatThrownBy(() -> people.run(login, () -> absences.save(row(id, opened, mia, 10, 14, jonas))))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> people.run(login, () -> absences.remove(id, opened)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void colleaguesReadUntilWhenAndWhoStandsIn() throws Exception {
        String deputy = person(jonas).displayName();
        enter(login, null, -1, 4);

        assertThat(person(mia).absentUntil()).isEqualTo(today.plusDays(4));
        assertThat(person(mia).deputy()).isEqualTo(deputy);
        assertThat(person(jonas).absentUntil()).isNull();
        assertThat(people.as(colleague, () -> users.selectable()).stream()
                        .filter(person -> person.id().equals(mia)))
                .extracting(PersonRow::deputy)
                .containsExactly(deputy);

        people.run(ADMIN, () -> administration.disable(jonas));
        assertThat(person(mia).deputy()).isNull();
    }

    @Test
    void nobodyStandsInForOneselfOrAfterLeaving() throws Exception {
        assertThat(people.as(login, () -> absences.deputies(null)))
                .extracting(PersonRow::id)
                .contains(jonas)
                .doesNotContain(mia);
        assertThatThrownBy(() -> enter(login, null, 1, 2, mia)).hasMessage("identity.absence.deputySelf");

        people.run(ADMIN, () -> administration.disable(jonas));

        assertThat(people.as(login, () -> absences.deputies(null)))
                .extracting(PersonRow::id)
                .doesNotContain(jonas);
        assertThatThrownBy(() -> enter(login, null, 1, 2)).hasMessage("identity.absence.deputyGone");
    }

    @Test
    void withoutARoleNobodyIsToldWhoWorksHere() throws Exception {
        people.takeRoles(login);

        assertThat(people.as(login, () -> absences.deputies(null))).isEmpty();
        enter(login, null, 1, 2, null);
    }

    @Test
    void theTrailTellsTheDaysAndNotTheNote() throws Exception {
        Long id = enter(login, null, 10, 12);
        AbsenceRow before = stored(id);
        people.run(
                login,
                () -> absences.save(new AbsenceRow(
                        id, before.version(), mia, before.firstDay(), today.plusDays(14), null, null, "wegen Grippe")));

        assertThat(written())
                .contains(login + ": " + today.plusDays(10), today.plusDays(14).toString(), colleague)
                .doesNotContain("Grippe");
    }

    @Test
    void whatIsOverForThreeMonthsIsForgottenInTheTrailToo() throws Exception {
        Long kept = enter(login, null, -1, 3);
        Long old = enter(login, null, 10, 12);
        String told = login + ": " + today.plusDays(10);
        assertThat(written()).contains(told);
        over(kept, AbsenceHousekeeping.DAYS_KEPT);
        over(old, AbsenceHousekeeping.DAYS_KEPT + 1);

        SystemWork.run(housekeeping::tidyUp);

        assertThat(people.as(login, () -> absences.list(null)))
                .extracting(AbsenceRow::id)
                .containsExactly(kept);
        assertThat(written()).doesNotContain(told).contains("[gelöscht]", login + ": " + today.minusDays(1));
    }

    private Long enter(String who, Long personId, int from, int to) throws Exception {
        return enter(who, personId, from, to, jonas);
    }

    private Long enter(String who, Long personId, int from, int to, Long deputyId) throws Exception {
        return people.as(who, () -> absences.save(row(null, 0, personId, from, to, deputyId)));
    }

    /** As it is read, where the deputy is Jonas. */
    private AbsenceRow row(Long id, long version, Long personId, int from, int to, Long deputyId) {
        String deputy = id == null || deputyId == null ? null : "Person " + colleague;
        return new AbsenceRow(id, version, personId, today.plusDays(from), today.plusDays(to), deputyId, deputy, null);
    }

    private AbsenceRow stored(Long id) {
        try {
            return people.as(ADMIN, () -> absences.form(id, null));
        } catch (BusinessException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonRow person(Long id) throws Exception {
        return people.as(colleague, () -> users.get(id));
    }

    private void refused(Callable<?> attempt) {
        assertThatThrownBy(() -> people.as(colleague, attempt)).isInstanceOf(NotFoundException.class);
    }

    private String written() throws Exception {
        return people.as(ADMIN, () -> trail.list(login, new PageRequest(0, 50, null, true))).rows().stream()
                .map(AuditRow::toString)
                .reduce("", String::concat);
    }

    /** Nothing that a person could enter today. */
    private void over(Long id, int days) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("UPDATE absence SET first_day = ?, last_day = ? WHERE id = ?")) {
            statement.setObject(1, today.minusDays(days));
            statement.setObject(2, today.minusDays(days));
            statement.setLong(3, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static boolean worked(Future<Long> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(BusinessException.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
