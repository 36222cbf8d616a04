package de.nordertor.identity.control;

import de.nordertor.identity.entity.Absence;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose absences the current person may see and enter: the own, and with the right for accounts anybody's. */
@ApplicationScoped
public class AbsenceAccess {

    @Inject
    private CurrentUser user;

    /**
     * @param personId null for the current person
     * @throws NotFoundException where it is somebody else whose absences are not to be seen
     */
    public Long person(Long personId) {
        Long wanted = personId == null ? me() : personId;
        if (!mayKeep(wanted)) {
            throw new NotFoundException("identity.user.notFound");
        }
        return wanted;
    }

    /** @throws NotFoundException where it is somebody else's and not to be seen */
    public Absence allowed(Absence absence) {
        if (!mayKeep(absence.getPerson().getId())) {
            throw new NotFoundException("identity.absence.notFound");
        }
        return absence;
    }

    /** Without any role nobody is told who works here. */
    public boolean mayReadColleagues() {
        return user.may(Permission.MASTER_DATA_READ);
    }

    private boolean mayKeep(Long personId) {
        return personId.equals(me()) || user.may(Permission.USER_ADMINISTER);
    }

    private Long me() {
        return user.id().orElseThrow(() -> new NotPermittedException("platform.error.notPermitted"));
    }
}
