package de.nordertor.identity.boundary;

import de.nordertor.identity.control.AbsenceAccess;
import de.nordertor.identity.control.AbsenceRepository;
import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.identity.entity.Absence;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * When people are not there, and who stands in for them: everybody says it for oneself, whoever administers accounts
 * for anybody. For all others the absences of a person do not exist here.
 */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Absences {

    /** Of one person; more of them nobody looks over. */
    public static final int MOST = 100;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Clock clock;

    /** Whose absences they are; null for oneself. */
    public PersonRow person(Long personId) {
        return accounts.findPerson(access.person(personId), today())
                .orElseThrow(() -> new NotFoundException("identity.user.notFound"));
    }

    /** Those of the person, by their days; null for oneself. */
    public List<AbsenceRow> list(Long personId) {
        return absences.findRows(access.person(personId));
    }

    /** What the form shows: the absence, or with an id of null a new one of that person, null for oneself. */
    public AbsenceRow form(Long id, Long personId) {
        return id == null
                ? new AbsenceRow(null, 0, person(personId).id(), null, null, null, null, null)
                : row(access.allowed(absences.get(id)));
    }

    /** Who can stand in for the person; nobody as long as the person who asks has no role to be told colleagues. */
    public List<PersonRow> deputies(Long personId) {
        Long away = person(personId).id();
        return access.mayReadColleagues()
                ? accounts.findPeople(today()).stream()
                        .filter(person -> person.active() && !person.id().equals(away))
                        .toList()
                : List.of();
    }

    /**
     * Adds the row (id null) or changes the absence it came from.
     *
     * @return the id of the absence
     */
    public Long save(AbsenceRow row) {
        Absence absence = row.id() == null ? begin(row) : change(row);
        requireFree(absence);
        absences.save(absence);
        return absence.getId();
    }

    /** From today on the person is there again; what began today only is taken back. */
    public void end(Long id, long version) {
        Absence absence = locked(id, version);
        if (absence.beginsOn(today())) {
            absences.remove(absence);
        } else {
            absence.endBefore(today());
            absences.save(absence);
        }
    }

    /** Before it begins. */
    public void remove(Long id, long version) {
        Absence absence = locked(id, version);
        absence.requireNotBegun(today());
        absences.remove(absence);
    }

    private Absence begin(AbsenceRow row) {
        UserAccount person = accounts.lock(access.person(row.personId()));
        if (absences.count(person.getId()) >= MOST) {
            throw new InvalidInputException("identity.absence.tooMany", MOST);
        }
        return new Absence(person, row.firstDay(), row.lastDay(), deputy(row), row.note(), today());
    }

    private Absence change(AbsenceRow row) {
        Absence absence = locked(row.id(), row.version());
        absence.lasts(row.firstDay(), row.lastDay(), today());
        absence.isCoveredBy(deputy(row), row.note());
        return absence;
    }

    /** One after the other for each person, so that two cannot enter the same days at the same moment. */
    private Absence locked(Long id, long version) {
        Absence absence = access.allowed(absences.get(id, version));
        accounts.lock(absence.getPerson().getId());
        return absence;
    }

    private void requireFree(Absence absence) {
        absences.findOverlapping(absence).ifPresent(other -> {
            throw new InvalidInputException("identity.absence.overlap", other.getFirstDay(), other.getLastDay());
        });
    }

    private UserAccount deputy(AbsenceRow row) {
        return row.deputyId() == null ? null : accounts.get(row.deputyId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AbsenceRow row(Absence absence) {
        UserAccount deputy = absence.getDeputy();
        return new AbsenceRow(
                absence.getId(),
                absence.getVersion(),
                absence.getPerson().getId(),
                absence.getFirstDay(),
                absence.getLastDay(),
                deputy == null ? null : deputy.getId(),
                deputy == null ? null : deputy.getDisplayName(),
                absence.getNote());
    }
}
