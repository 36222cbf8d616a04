package de.nordertor.council.boundary;

import de.nordertor.council.control.AgendaRepository;
import de.nordertor.council.control.AgendaViews;
import de.nordertor.council.control.CommitteeMeetingRepository;
import de.nordertor.council.control.CommitteeRepository;
import de.nordertor.council.control.ConsultationAccess;
import de.nordertor.council.control.ConsultationRepository;
import de.nordertor.council.control.ConsultationSteps;
import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.AgendaItemContent;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The agendas of meetings, and what the committees made of what stood on them. */
@Stateless
@Permitted(Permission.COUNCIL_DATA_WRITE)
public class Agendas {

    @Inject
    private AgendaRepository agendas;

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private ConsultationRepository consultations;

    @Inject
    private CommitteeRepository committees;

    @Inject
    private ConsultationSteps steps;

    @Inject
    private ConsultationAccess access;

    @Inject
    private AgendaViews views;

    @Inject
    private Clock clock;

    /**
     * An item as a form shows it.
     *
     * @param subject of its paper; null for what needs none
     * @param content null for that of a paper
     * @param outcome null for what needs no paper, or before anything was written down
     * @param next where it goes on by now; null where nothing follows
     */
    public record OpenItem(
            Long id,
            long lockVersion,
            Long meetingId,
            String committee,
            LocalDate heldOn,
            String subject,
            AgendaItemContent content,
            ConsultationOutcome outcome,
            Next next)
            implements Serializable {}

    /**
     * Where a consultation that was postponed or referred goes on.
     *
     * @param committeeId null for the same committee
     * @param on null where nobody knows yet
     */
    public record Next(Long committeeId, LocalDate on) implements Serializable {}

    @Permitted({Permission.PAPER_READ, Permission.COUNCIL_DATA_WRITE})
    public AgendaView view(Long meetingId) {
        return views.of(meetings.get(meetingId));
    }

    /** A paper that waits is consulted in this meeting, as its last item so far. */
    public void addPaper(Long meetingId, Long consultationId) {
        Meeting meeting = agendas.lock(meetingId);
        Consultation consultation = consultations.get(consultationId);
        if (!access.mayKnow(consultation)) {
            throw new NotFoundException("council.consultation.notFound");
        }
        agendas.add(AgendaItem.of(meeting, end(meetingId), consultation, today()));
        meetings.flush(meeting);
    }

    /** Something that needs no paper, as the last item so far. */
    public void addOther(Long meetingId, AgendaItemContent content) {
        Meeting meeting = agendas.lock(meetingId);
        agendas.add(AgendaItem.of(meeting, end(meetingId), content, today()));
        meetings.flush(meeting);
    }

    /** One place up or down within its part; where it is the first or last of it nothing happens. */
    public void move(Long itemId, boolean up) {
        AgendaItem item = known(itemId);
        Meeting meeting = agendas.lock(item.getMeeting().getId());
        List<AgendaItem> all = new ArrayList<>(agendas.findOf(item.getMeeting().getId()));
        int from = all.indexOf(item);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size() && all.get(to).isPublic() == item.isPublic()) {
            Collections.swap(all, from, to);
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(i + 1);
        }
        meetings.flush(meeting);
    }

    /** It is not dealt with; its paper waits for another meeting. */
    public void remove(Long itemId) {
        AgendaItem item = known(itemId);
        Meeting meeting = agendas.lock(item.getMeeting().getId());
        meetings.flush(meeting, steps.remove(item));
    }

    public OpenItem open(Long itemId) {
        AgendaItem item = known(itemId);
        Meeting meeting = item.getMeeting();
        Consultation consultation = item.getConsultation();
        return new OpenItem(
                itemId,
                lockVersion(item),
                meeting.getId(),
                meeting.getCommittee().getName(),
                meeting.getHeldOn(),
                consultation == null ? null : consultation.getPaper().getSubject(),
                item.content(),
                consultation == null ? null : consultation.outcome(),
                next(item));
    }

    private Next next(AgendaItem item) {
        return Optional.ofNullable(item.getConsultation())
                .flatMap(consultations::findFollower)
                .map(follower -> new Next(
                        follower.getCommittee().equals(item.getMeeting().getCommittee())
                                ? null
                                : follower.getCommittee().getId(),
                        follower.getPlannedOn()))
                .orElse(null);
    }

    /** Writes an item that needs no paper. @throws ConflictException when somebody else saved since it was opened */
    public void save(OpenItem opened, AgendaItemContent content) {
        AgendaItem item = unchanged(opened);
        item.write(content);
        meetings.flush(item.getMeeting());
    }

    /**
     * Writes down what the committee made of a paper. What follows stays as it is where the next committee and day do.
     *
     * @param next only for what was postponed or referred
     * @throws ConflictException when somebody else saved since it was opened
     */
    public void decide(OpenItem opened, ConsultationOutcome outcome, Next next) {
        Committee where = next.committeeId() == null ? null : committees.get(next.committeeId());
        AgendaItem item = unchanged(opened);
        steps.decide(item, outcome, where, next.on());
        meetings.flush(item.getMeeting());
    }

    private AgendaItem unchanged(OpenItem opened) {
        AgendaItem item = known(opened.id());
        Optional.ofNullable(item.getConsultation()).ifPresent(consultations::lock);
        if (lockVersion(item) != opened.lockVersion() || !Objects.equals(next(item), opened.next())) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return item;
    }

    private AgendaItem known(Long itemId) {
        AgendaItem item = agendas.get(itemId);
        if (!access.mayKnow(item)) {
            throw new NotFoundException("council.agenda.notFound");
        }
        return item;
    }

    private static long lockVersion(AgendaItem item) {
        return item.getConsultation() == null
                ? item.getVersion()
                : item.getConsultation().getVersion();
    }

    private int end(Long meetingId) {
        return agendas.findOf(meetingId).stream()
                        .mapToInt(AgendaItem::getOrdinal)
                        .max()
                        .orElse(0)
                + 1;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
