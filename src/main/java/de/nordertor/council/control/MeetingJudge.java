package de.nordertor.council.control;

import de.nordertor.council.boundary.MeetingEvent;
import de.nordertor.council.boundary.MeetingNews;
import de.nordertor.council.boundary.MeetingPreview;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.BusinessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Tells what the events of a file would do to the meetings that are planned. Each meeting is that of one event at most: first
 * of the one whose UID it has, then of one of the same committee, day and time, then of one of the same committee and
 * day where it was planned by hand.
 */
final class MeetingJudge {

    private static final String TWICE = "council.import.twice";

    private final CommitteeNames names;
    private final Collection<Meeting> stored;
    private final Map<Integer, Meeting> found = new HashMap<>();
    private final Map<Integer, Long> committees = new HashMap<>();
    private final Map<Integer, Sentence> problems = new HashMap<>();
    private final Set<String> uids = new HashSet<>();

    /** @param meeting null for a new one, and where there is a problem */
    record Judged(MeetingPreview preview, Meeting meeting) {}

    /** A day of a committee, on which there are few meetings. */
    private record CommitteeDay(Long committee, LocalDate day) {}

    MeetingJudge(CommitteeNames names, Collection<Meeting> stored) {
        this.names = names;
        this.stored = stored;
    }

    List<Judged> judge(List<MeetingEvent> events) {
        events.forEach(this::recognise);
        List<MeetingEvent> usable = events.stream()
                .filter(event -> committees.containsKey(event.number()))
                .toList();
        findByUid(usable);
        findByDay(usable);
        refuseTwins(usable);
        return events.stream().map(this::judged).toList();
    }

    private void recognise(MeetingEvent event) {
        if (event.problem() != null) {
            problems.put(event.number(), event.problem());
            return;
        }
        if (event.uid() != null && !uids.add(event.uid())) {
            problems.put(event.number(), Sentence.of(TWICE));
            return;
        }
        try {
            committees.put(event.number(), names.in(event.summary()));
        } catch (BusinessException refused) {
            problems.put(event.number(), Sentence.of(refused.messageKey(), refused.arguments()));
        }
    }

    private void findByUid(List<MeetingEvent> events) {
        Map<String, Meeting> byUid = new HashMap<>();
        stored.stream()
                .filter(meeting -> meeting.getCalendarUid() != null)
                .forEach(meeting -> byUid.put(meeting.getCalendarUid(), meeting));
        for (MeetingEvent event : events) {
            Meeting meeting = event.uid() == null ? null : byUid.get(event.uid());
            if (meeting != null) {
                found.put(event.number(), meeting);
            }
        }
    }

    private void findByDay(List<MeetingEvent> events) {
        Map<CommitteeDay, List<Meeting>> days = new HashMap<>();
        Set<Meeting> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(found.values());
        stored.stream()
                .filter(meeting -> !taken.contains(meeting))
                .sorted(Comparator.comparing(meeting -> meeting.getState() == MeetingState.CANCELLED))
                .forEach(meeting -> days.computeIfAbsent(
                                new CommitteeDay(meeting.getCommittee().getId(), meeting.getHeldOn()),
                                day -> new ArrayList<>())
                        .add(meeting));
        find(events, days, (event, meeting) -> meeting.content()
                .startsAt()
                .equals(event.content().startsAt()));
        find(
                events,
                days,
                (event, meeting) -> meeting.getCalendarUid() == null && meeting.getState() != MeetingState.CANCELLED);
    }

    private void find(
            List<MeetingEvent> events,
            Map<CommitteeDay, List<Meeting>> days,
            BiPredicate<MeetingEvent, Meeting> isTheSame) {
        for (MeetingEvent event : events) {
            if (!found.containsKey(event.number())) {
                List<Meeting> thatDay = days.getOrDefault(
                        new CommitteeDay(
                                committees.get(event.number()), event.content().heldOn()),
                        List.of());
                thatDay.stream()
                        .filter(meeting -> isTheSame.test(event, meeting))
                        .findFirst()
                        .ifPresent(meeting -> {
                            found.put(event.number(), meeting);
                            thatDay.remove(meeting);
                        });
            }
        }
    }

    /** A committee meets once at a time; of two events the one that is known already is meant, else the first. */
    private void refuseTwins(List<MeetingEvent> events) {
        Set<List<Object>> taken = new HashSet<>();
        events.stream()
                .filter(event -> !event.cancelled())
                .sorted(Comparator.comparing(event -> !found.containsKey(event.number())))
                .forEach(event -> {
                    List<Object> slot = List.of(
                            committees.get(event.number()),
                            event.content().heldOn(),
                            event.content().startsAt());
                    if (!taken.add(slot)) {
                        problems.put(event.number(), Sentence.of(TWICE));
                    }
                });
    }

    private Judged judged(MeetingEvent event) {
        Meeting meeting = found.get(event.number());
        Sentence problem = problems.getOrDefault(event.number(), problem(event, meeting));
        return problem == null
                ? new Judged(preview(event, meeting), meeting)
                : new Judged(MeetingPreview.unusable(event, problem), null);
    }

    /** Null where there is none. */
    private Sentence problem(MeetingEvent event, Meeting meeting) {
        if (meeting == null) {
            return event.cancelled() ? Sentence.of("council.meetingImport.nothingToCancel") : null;
        }
        if (!meeting.getCommittee().getId().equals(committees.get(event.number()))) {
            return Sentence.of(
                    "council.meetingImport.otherCommittee",
                    meeting.getCommittee().getName());
        }
        if (meeting.getState() == MeetingState.HELD && (event.cancelled() || changes(event, meeting))) {
            return Sentence.of("council.meetingImport.held");
        }
        return meeting.getState() == MeetingState.CANCELLED && !event.cancelled()
                ? Sentence.of("council.meeting.isCancelled")
                : null;
    }

    private MeetingPreview preview(MeetingEvent event, Meeting meeting) {
        Long committee = committees.get(event.number());
        MeetingContent before = meeting == null ? null : meeting.content();
        return new MeetingPreview(
                event,
                committee,
                names.nameOf(committee),
                before,
                before == null || event.cancelled() ? event.content() : before.updatedBy(event.content()),
                news(event, meeting),
                null);
    }

    private static MeetingNews news(MeetingEvent event, Meeting meeting) {
        if (meeting == null) {
            return MeetingNews.NEW;
        }
        boolean open = meeting.getState().mayBecome(MeetingState.CANCELLED);
        if (event.cancelled()) {
            return open ? MeetingNews.CANCELLED : MeetingNews.SAME;
        }
        if (changes(event, meeting)) {
            return MeetingNews.CHANGED;
        }
        boolean follows = event.uid() == null || event.uid().equals(meeting.getCalendarUid());
        return follows || !open ? MeetingNews.SAME : MeetingNews.LINKED;
    }

    private static boolean changes(MeetingEvent event, Meeting meeting) {
        return !meeting.content().updatedBy(event.content()).equals(meeting.content());
    }
}
