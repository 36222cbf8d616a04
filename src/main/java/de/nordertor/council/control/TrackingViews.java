package de.nordertor.council.control;

import de.nordertor.council.boundary.ResolutionTrackings.OpenTracking;
import de.nordertor.council.boundary.TrackedConsultation;
import de.nordertor.council.boundary.TrackingView;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a tracking, or what the form of a new one starts with. */
@ApplicationScoped
public class TrackingViews {

    @Inject
    private TrackingAccess access;

    @Inject
    private Departments departments;

    @Inject
    private Users users;

    public TrackingView of(ResolutionTracking tracking) {
        boolean moved = !tracking.firstDueOn().equals(tracking.getDueOn());
        return new TrackingView(
                new OpenTracking(tracking.getId(), tracking.getVersion(), tracking.content()),
                of(tracking.getConsultation()),
                users.find(tracking.getResponsibleId())
                        .map(PersonRow::displayName)
                        .orElse(null),
                tracking.getDepartmentId(),
                departments.get(tracking.getDepartmentId()).name(),
                moved ? tracking.firstDueOn() : null,
                tracking.getChangedAt(),
                tracking.getChangedBy(),
                access.mayWrite(tracking));
    }

    /** Of the department of the paper. */
    public TrackingView blank(Consultation consultation) {
        Long department = consultation.getPaper().getDepartmentId();
        return new TrackingView(
                new OpenTracking(null, 0, null),
                of(consultation),
                null,
                department,
                departments.get(department).name(),
                null,
                null,
                null,
                true);
    }

    public TrackedConsultation of(Consultation consultation) {
        CouncilPaper paper = consultation.getPaper();
        return new TrackedConsultation(
                consultation.getId(),
                paper.getId(),
                paper.getNumber().text() + " " + paper.getSubject(),
                consultation.getCommittee().getName(),
                access.mayAdd(consultation));
    }
}
