package de.nordertor.council.control;

import de.nordertor.council.boundary.MeetingEvent;
import de.nordertor.council.boundary.MeetingPreview;
import de.nordertor.council.control.MeetingJudge.Judged;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Compares the events of a sitting calendar with the meetings that are planned, and makes these what the calendar says. */
@ApplicationScoped
public class MeetingMatches {

    @Inject
    private CommitteeRepository committees;

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private ConsultationSteps consultations;

    @Inject
    private PaperInputs inputs;

    @Inject
    private Clock clock;

    /** What the events would do; nothing is stored. */
    public List<MeetingPreview> find(List<MeetingEvent> events) {
        return judge(events).stream().map(Judged::preview).toList();
    }

    /**
     * Takes over those of the events that were chosen.
     *
     * @param chosen their numbers
     * @param reason of what is cancelled
     * @return how many meetings were planned, changed or cancelled
     * @throws ConflictException where one of them cannot be taken over any more
     */
    public int take(List<MeetingEvent> events, Set<Integer> chosen, String reason) {
        List<Meeting> written = new ArrayList<>();
        List<CouncilPaper> released = new ArrayList<>();
        for (Judged judged : judge(events)) {
            if (chosen.contains(judged.preview().number())) {
                if (judged.preview().problem() != null) {
                    throw new ConflictException(
                            "council.import.meanwhile", judged.preview().number());
                }
                if (judged.preview().isChoosable()) {
                    written.add(written(judged, reason, inputs.change(), released));
                }
            }
        }
        meetings.store(written, released);
        return written.size();
    }

    private Meeting written(Judged judged, String reason, Change change, List<CouncilPaper> released) {
        MeetingPreview preview = judged.preview();
        Meeting meeting = judged.meeting() == null
                ? new Meeting(committees.get(preview.committeeId()), preview.after(), change)
                : judged.meeting();
        switch (preview.news()) {
            case CHANGED -> meeting.describe(preview.after(), LocalDate.now(clock), change);
            case CANCELLED -> {
                meeting.cancel(reason, change);
                released.addAll(consultations.release(meeting));
            }
            default -> {
                // new, or only followed from now on
            }
        }
        meeting.followCalendar(preview.event().uid(), change);
        return meeting;
    }

    private List<Judged> judge(List<MeetingEvent> events) {
        return new MeetingJudge(CommitteeNames.of(committees.findAll()), stored(events)).judge(events);
    }

    /** Those that could be meant: by their UID, or by their day. */
    private Collection<Meeting> stored(List<MeetingEvent> events) {
        List<String> uids = events.stream()
                .map(MeetingEvent::uid)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<LocalDate> days = events.stream()
                .filter(event -> event.content() != null)
                .map(event -> event.content().heldOn())
                .sorted()
                .toList();
        Map<Long, Meeting> stored = new TreeMap<>();
        meetings.findByCalendarUids(uids).forEach(meeting -> stored.put(meeting.getId(), meeting));
        if (!days.isEmpty()) {
            meetings.findBetween(days.get(0), days.get(days.size() - 1))
                    .forEach(meeting -> stored.put(meeting.getId(), meeting));
        }
        return stored.values();
    }
}
