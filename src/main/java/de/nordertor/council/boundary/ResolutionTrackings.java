package de.nordertor.council.boundary;

import de.nordertor.council.control.ConsultationRepository;
import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.control.PaperInputs;
import de.nordertor.council.control.TrackingAccess;
import de.nordertor.council.control.TrackingListRepository;
import de.nordertor.council.control.TrackingReminders;
import de.nordertor.council.control.TrackingRepository;
import de.nordertor.council.control.TrackingViews;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What has to be done after the resolutions of committees, and how it stands (Beschlusskontrolle). */
@Stateless
@Permitted(Permission.PAPER_READ)
public class ResolutionTrackings {

    @Inject
    private TrackingRepository trackings;

    @Inject
    private TrackingListRepository lists;

    @Inject
    private ConsultationRepository consultations;

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess paperAccess;

    @Inject
    private TrackingAccess access;

    @Inject
    private TrackingViews views;

    @Inject
    private TrackingReminders reminders;

    @Inject
    private PaperInputs inputs;

    @Inject
    private Clock clock;

    /** A tracking as a form shows it; id null for a new one. */
    public record OpenTracking(Long id, long lockVersion, TrackingContent content) implements Serializable {}

    /** Those that the person may know; sortable by due, committee, state. */
    public Page<TrackingRow> list(TrackingFilter filter, PageRequest page) {
        return lists.findPage(filter, page, today());
    }

    /** How many are open, by consultation, for those of the paper that have any and that the person may know. */
    public Map<Long, Long> countOpen(Long paperId) {
        paperAccess.requireReadable(papers.get(paperId));
        return lists.countOpen(paperId);
    }

    /** The resolution; empty where there is none, or the person may not know. */
    public Optional<TrackedConsultation> consultation(Long consultationId) {
        return consultations
                .find(consultationId)
                .filter(one -> one.getState().isAdopted() && access.mayKnow(one))
                .map(views::of);
    }

    public TrackingView view(Long id) {
        return views.of(known(id));
    }

    /** What the form of a new one shows; the content is null. */
    public TrackingView begin(Long consultationId) {
        Consultation consultation = knownConsultation(consultationId);
        access.requireAdd(consultation);
        return views.blank(consultation);
    }

    /** @return its id */
    @Permitted({Permission.COUNCIL_DATA_WRITE, Permission.PAPER_WRITE})
    public Long add(Long consultationId, TrackingContent content) {
        Consultation consultation = knownConsultation(consultationId);
        access.requireAdd(consultation);
        access.requireThere(content, null);
        consultations.lock(consultation);
        ResolutionTracking tracking = new ResolutionTracking(consultation, content, today(), inputs.change());
        trackings.add(tracking);
        reminders.order(tracking, false);
        return tracking.getId();
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted({Permission.COUNCIL_DATA_WRITE, Permission.PAPER_WRITE})
    public void save(OpenTracking opened, TrackingContent content) {
        ResolutionTracking tracking = known(opened.id());
        access.requireWrite(tracking);
        if (tracking.getVersion() != opened.lockVersion()) {
            throw new EditConflictException(
                    "council.tracking.changed",
                    tracking.getChangedBy(),
                    tracking.getChangedAt(),
                    new FieldComparison<TrackingContent>()
                            .field("council.tracking.task", TrackingContent::task)
                            .field("council.tracking.responsible", TrackingContent::responsibleId)
                            .field("council.tracking.department", TrackingContent::departmentId)
                            .field("council.tracking.dueOn", TrackingContent::dueOn, day -> Texts.date((LocalDate) day))
                            .field("council.tracking.state", TrackingContent::state)
                            .field(
                                    "council.tracking.doneOn",
                                    TrackingContent::doneOn,
                                    day -> Texts.date((LocalDate) day))
                            .field("council.tracking.result", TrackingContent::result)
                            .field("council.tracking.delayReason", TrackingContent::delayReason)
                            .field("council.tracking.nextStep", TrackingContent::nextStep)
                            .changes(opened.content(), tracking.content(), content));
        }
        access.requireThere(content, tracking);
        boolean ended = tracking.getState() != TrackingState.OPEN;
        tracking.save(content, today(), inputs.change());
        trackings.flush();
        reminders.order(tracking, ended);
    }

    private ResolutionTracking known(Long id) {
        ResolutionTracking tracking = trackings.get(id);
        if (!access.mayKnow(tracking.getConsultation())) {
            throw new NotFoundException("council.tracking.notFound");
        }
        return tracking;
    }

    private Consultation knownConsultation(Long id) {
        return consultations
                .find(id)
                .filter(access::mayKnow)
                .orElseThrow(() -> new NotFoundException("council.consultation.notFound"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
