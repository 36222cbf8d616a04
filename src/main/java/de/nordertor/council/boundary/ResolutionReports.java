package de.nordertor.council.boundary;

import de.nordertor.council.control.CommitteeRepository;
import de.nordertor.council.control.TrackingReports;
import de.nordertor.council.entity.Committee;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells a committee in a paper what became of its resolutions. */
@Stateless
@Permitted(Permission.PAPER_WRITE)
public class ResolutionReports {

    @Inject
    private TrackingReports reports;

    @Inject
    private PaperEditing papers;

    @Inject
    private CommitteeRepository committees;

    @Inject
    private CurrentUser user;

    /**
     * Begins the paper: what is open, and what ended within the last year. A public one tells only what is public; one for a
     * committee that is never public also what is not public in this department.
     *
     * @return its id
     * @throws InvalidInputException where there is nothing to tell
     */
    public Long create(Long committeeId, Long paperTypeId, Long departmentId) {
        user.require(Permission.PAPER_WRITE, departmentId);
        Committee committee = committees.get(committeeId);
        return papers.create(paperTypeId, departmentId, reports.draft(committee, departmentId));
    }
}
