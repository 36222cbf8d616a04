package de.nordertor.identity.boundary;

import de.nordertor.identity.control.AbsenceRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.control.AuditErasureRepository;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Forgets what nobody needs to know any more: when a colleague was away some time ago. */
@Stateless
@Permitted(Permission.USER_ADMINISTER)
public class AbsenceHousekeeping {

    /** As long as the recipient of a mail is known, so that it can be told why somebody else got it. */
    public static final int DAYS_KEPT = 90;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private AuditErasureRepository trail;

    @Inject
    private Clock clock;

    /** How many went, with their days and deputies in the audit trail. */
    public int tidyUp() {
        List<Long> over = absences.findIdsOverBefore(LocalDate.now(clock).minusDays(DAYS_KEPT));
        for (Long id : over) {
            absences.forget(id);
            trail.erase(new SubjectRef("Absence", id));
        }
        return over.size();
    }
}
