package de.nordertor.council.control;

import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Who may do what with trackings: whoever may know the consultation knows them; the committee office writes all of these,
 * and those who write papers write those of their department.
 */
@ApplicationScoped
public class TrackingAccess {

    @Inject
    private ConsultationAccess consultations;

    @Inject
    private Users users;

    @Inject
    private Departments departments;

    @Inject
    private CurrentUser user;

    public boolean mayKnow(Consultation consultation) {
        return consultations.mayKnow(consultation);
    }

    boolean mayAdd(Consultation consultation) {
        return mayWriteIn(consultation.getPaper().getDepartmentId());
    }

    boolean mayWrite(ResolutionTracking tracking) {
        return mayWriteIn(tracking.getDepartmentId());
    }

    private boolean mayWriteIn(Long departmentId) {
        return user.may(Permission.COUNCIL_DATA_WRITE) || user.may(Permission.PAPER_WRITE, departmentId);
    }

    /** @throws NotPermittedException for who may not say what is to be done because of it */
    public void requireAdd(Consultation consultation) {
        require(mayAdd(consultation));
    }

    /** @throws NotPermittedException for who may only read it */
    public void requireWrite(ResolutionTracking tracking) {
        require(mayWrite(tracking));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    /**
     * A department that there is, and somebody who works here; who cares for it already may have left meanwhile.
     *
     * @param tracking null for a new one
     */
    public void requireThere(TrackingContent content, ResolutionTracking tracking) {
        if (content.departmentId() != null) {
            departments.get(content.departmentId());
        }
        Long person = content.responsibleId();
        boolean stays = tracking != null && Objects.equals(person, tracking.getResponsibleId());
        if (person != null
                && !stays
                && users.find(person).filter(PersonRow::active).isEmpty()) {
            throw new InvalidInputException("council.tracking.personGone");
        }
    }
}
