package de.nordertor.identity;

import de.nordertor.TownDay;
import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.BusinessException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Absences for container tests, with days counted from today. */
@ApplicationScoped
public class TestAbsences {

    private static final String ADMIN = "keeps-absences";

    @Inject
    private Absences absences;

    @Inject
    private TestPeople people;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    /** As an administrator does it; the id of the absence. */
    public Long away(Long personId, int from, int to, Long deputyId) {
        return asAdministrator(() -> absences.save(row(personId, from, to, deputyId)));
    }

    public AbsenceRow get(Long id) {
        return asAdministrator(() -> absences.form(id, null));
    }

    public List<AbsenceRow> of(Long personId) {
        return asAdministrator(() -> absences.list(personId));
    }

    /** A new one as a form has it. */
    public static AbsenceRow row(Long personId, int from, int to, Long deputyId) {
        return new AbsenceRow(null, 0, personId, day(from), day(to), deputyId, null, null);
    }

    /** The row with other days. */
    public static AbsenceRow moved(AbsenceRow row, int from, int to) {
        return new AbsenceRow(
                row.id(), row.version(), row.personId(), day(from), day(to), row.deputyId(), null, row.note());
    }

    public static LocalDate day(int fromToday) {
        return TownDay.today().plusDays(fromToday);
    }

    /** One day, so many days ago: nothing that anybody could enter. */
    public void wasOn(Long id, int daysAgo) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("UPDATE absence SET first_day = ?, last_day = ? WHERE id = ?")) {
            update.setObject(1, day(-daysAgo));
            update.setObject(2, day(-daysAgo));
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    private <T> T asAdministrator(Callable<T> work) {
        people.have(ADMIN, Role.ADMINISTRATOR, null);
        try {
            return people.as(ADMIN, work);
        } catch (BusinessException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
