package de.nordertor.identity;

import static de.nordertor.identity.TestAbsences.day;
import static de.nordertor.identity.TestAbsences.moved;
import static de.nordertor.identity.TestAbsences.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AbsencesIT {

    @Inject
    private Absences absences;

    @Inject
    private TestAbsences stored;

    @Inject
    private TestPeople people;

    @Resource
    private ManagedExecutorService threads;

    private final String login = "a" + UUID.randomUUID();
    private final String colleague = "b" + UUID.randomUUID();
    private Long mia;
    private Long jonas;

    @BeforeEach
    void twoColleagues() {
        mia = people.have(login, Role.EDITOR, "5");
        jonas = people.have(colleague, Role.EDITOR, "5");
    }

    @Test
    void everybodyEntersTheOwnAndTheAdministratorAnybodys() throws Exception {
        enter(10, 12);
        stored.away(mia, -1, 1, null);

        assertThat(own())
                .extracting(AbsenceRow::personId, AbsenceRow::firstDay, AbsenceRow::lastDay, AbsenceRow::deputyId)
                .containsExactly(tuple(mia, day(-1), day(1), null), tuple(mia, day(10), day(12), jonas));
        assertThat(stored.of(mia)).isEqualTo(own());
    }

    @Test
    void forOthersTheAbsencesOfAPersonDoNotExist() throws Exception {
        Long id = enter(10, 12);
        AbsenceRow before = stored.get(id);

        refused(() -> absences.list(mia));
        refused(() -> absences.person(mia));
        refused(() -> absences.deputies(mia));
        refused(() -> absences.form(null, mia));
        refused(() -> absences.form(id, null));
        refused(() -> absences.save(row(mia, 20, 21, null)));
        refused(() -> absences.save(moved(before, 20, 21)));
        refused(() -> {
            absences.end(id, before.version());
            return null;
        });
        refused(() -> {
            absences.remove(id, before.version());
            return null;
        });
        assertThat(own()).containsExactly(before);
    }

    @Test
    void twoOfOnePersonNeverOverlap() throws Exception {
        Long id = enter(10, 12);

        assertThatThrownBy(() -> stored.away(mia, 12, 14, null)).hasMessage("identity.absence.overlap");
        assertThatThrownBy(() -> enter(9, 20)).hasMessage("identity.absence.overlap");
        enter(13, 14);
        stored.away(jonas, 10, 12, null);
        people.run(login, () -> absences.save(moved(stored.get(id), 11, 12)));
        assertThatThrownBy(() -> people.run(login, () -> absences.save(moved(stored.get(id), 11, 13))))
                .hasMessage("identity.absence.overlap");
        assertThat(own())
                .extracting(AbsenceRow::firstDay, AbsenceRow::lastDay)
                .containsExactly(tuple(day(11), day(12)), tuple(day(13), day(14)));
    }

    @Test
    void twoWhoEnterTheSameDaysAtTheSameMomentDoNotBothSucceed() throws Exception {
        List<Callable<Long>> both = List.of(() -> enter(10, 12), () -> stored.away(mia, 12, 14, null));

        long entered =
                threads.invokeAll(both).stream().filter(AbsencesIT::worked).count();

        assertThat(entered).isEqualTo(1);
        assertThat(own()).hasSize(1);
    }

    @Test
    void whoeverIsBackTodayWasAwayUntilYesterday() throws Exception {
        Long begun = enter(-3, 3);
        people.run(login, () -> absences.end(begun, stored.get(begun).version()));
        assertThat(stored.get(begun).lastDay()).isEqualTo(day(-1));

        Long today = enter(0, 3);
        people.run(login, () -> absences.end(today, stored.get(today).version()));
        assertThat(own()).extracting(AbsenceRow::id).containsExactly(begun);
    }

    @Test
    void whatHasNotBegunIsRemovedAndWhatHasIsNot() throws Exception {
        Long coming = enter(10, 12);
        Long begun = enter(-3, 3);

        people.run(login, () -> absences.remove(coming, stored.get(coming).version()));

        assertThatThrownBy(() -> people.run(
                        login, () -> absences.remove(begun, stored.get(begun).version())))
                .hasMessage("identity.absence.begun");
        assertThat(own()).extracting(AbsenceRow::id).containsExactly(begun);
    }

    @Test
    void whoeverIsSlowerIsTold() throws Exception {
        Long id = enter(10, 12);
        AbsenceRow opened = stored.get(id);
        people.run(login, () -> absences.save(moved(opened, 10, 13)));

        assertThatThrownBy(() -> people.run(login, () -> absences.save(moved(opened, 10, 14))))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> people.run(login, () -> absences.remove(id, opened.version())))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void nobodyStandsInForOneselfOrAfterLeaving() throws Exception {
        assertThat(people.as(login, () -> absences.deputies(null)))
                .extracting(PersonRow::id)
                .contains(jonas)
                .doesNotContain(mia);
        assertThatThrownBy(() -> stored.away(mia, 1, 2, mia)).hasMessage("identity.absence.deputySelf");

        people.leave(colleague);

        assertThat(people.as(login, () -> absences.deputies(null)))
                .extracting(PersonRow::id)
                .doesNotContain(jonas);
        assertThatThrownBy(() -> enter(1, 2)).hasMessage("identity.absence.deputyGone");
    }

    @Test
    void withoutARoleNobodyIsToldWhoWorksHere() throws Exception {
        people.takeRoles(login);

        assertThat(people.as(login, () -> absences.deputies(null))).isEmpty();
        people.as(login, () -> absences.save(row(null, 1, 2, null)));
        assertThat(own()).hasSize(1);
    }

    private Long enter(int from, int to) throws Exception {
        return people.as(login, () -> absences.save(row(null, from, to, jonas)));
    }

    private List<AbsenceRow> own() throws Exception {
        return people.as(login, () -> absences.list(null));
    }

    private void refused(Callable<?> attempt) {
        assertThatThrownBy(() -> people.as(colleague, attempt)).isInstanceOf(NotFoundException.class);
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
