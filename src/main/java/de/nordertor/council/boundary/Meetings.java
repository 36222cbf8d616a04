package de.nordertor.council.boundary;

import de.nordertor.council.control.CommitteeMeetingRepository;
import de.nordertor.council.control.CommitteeRepository;
import de.nordertor.council.control.ConsultationSteps;
import de.nordertor.council.control.MeetingPlans;
import de.nordertor.council.control.PaperInputs;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The meetings of committees: the calendar of the council. */
@Stateless
@Permitted(Permission.PAPER_READ)
public class Meetings {

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private CommitteeRepository committees;

    @Inject
    private MeetingPlans plans;

    @Inject
    private PaperInputs inputs;

    @Inject
    private ConsultationSteps consultations;

    @Inject
    private Clock clock;

    /** A meeting as a form shows it. */
    public record OpenMeeting(Long id, String committee, long lockVersion, MeetingContent content)
            implements Serializable {}

    /** Sortable by held, committee, place, state. */
    public Page<CommitteeMeetingRow> list(MeetingFilter filter, PageRequest page) {
        return meetings.findPage(filter, page);
    }

    public CommitteeMeetingView view(Long id) {
        return plans.view(meetings.get(id));
    }

    /** The next one of a committee from tomorrow on; empty where none is planned. */
    public Optional<CommitteeMeetingRow> next(Long committeeId) {
        return meetings.findAfter(committeeId, today()).stream().findFirst();
    }

    /** @return its id */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public Long plan(Long committeeId, MeetingContent content) {
        Meeting meeting = new Meeting(committees.get(committeeId), content, inputs.change());
        meetings.add(meeting);
        return meeting.getId();
    }

    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public OpenMeeting open(Long id) {
        Meeting meeting = meetings.get(id);
        return new OpenMeeting(id, meeting.getCommittee().getName(), meeting.getVersion(), meeting.content());
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public void save(OpenMeeting opened, MeetingContent content) {
        Meeting meeting = meetings.get(opened.id());
        if (meeting.getVersion() != opened.lockVersion()) {
            throw new EditConflictException(
                    "council.meeting.changed",
                    meeting.getChangedBy(),
                    meeting.getChangedAt(),
                    new FieldComparison<MeetingContent>()
                            .field("council.meeting.heldOn", MeetingContent::heldOn, day -> Texts.date((LocalDate) day))
                            .field("council.meeting.startsAt", MeetingContent::startsAt, String::valueOf)
                            .field("council.meeting.endsAt", MeetingContent::endsAt, String::valueOf)
                            .field("council.meeting.place", MeetingContent::place)
                            .changes(opened.content(), meeting.content(), content));
        }
        meeting.describe(content, today(), inputs.change());
        meetings.flush(meeting);
    }

    /** Its members were invited on that day. */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public void invite(Long id, LocalDate on) {
        Meeting meeting = meetings.get(id);
        meeting.invite(on, today(), inputs.change());
        meetings.flush(meeting);
    }

    /** It took place. */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public void hold(Long id) {
        Meeting meeting = meetings.get(id);
        meeting.hold(today(), inputs.change());
        meetings.flush(meeting);
    }

    /** It does not take place; the papers on its agenda wait for another one. */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public void cancel(Long id, String reason) {
        Meeting meeting = meetings.get(id);
        meeting.cancel(reason, inputs.change());
        meetings.flush(meeting, consultations.release(meeting));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
