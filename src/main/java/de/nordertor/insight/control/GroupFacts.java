package de.nordertor.insight.control;

import de.nordertor.group.boundary.GroupView;
import de.nordertor.group.boundary.MeetingView;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is on record about a working group. Its members and minutes are told only when chosen, and so is who works in it and
 * for what where it has ended.
 */
final class GroupFacts {

    private final GroupView group;
    private final SubjectRef evidence;
    private final LocalDate today;
    private final boolean over;

    private GroupFacts(GroupView group, LocalDate today) {
        this.group = group;
        this.today = today;
        over = group.endsOn() != null && group.endsOn().isBefore(today);
        evidence = new SubjectRef(WorkingGroup.KIND, group.id());
    }

    static List<Fact> of(GroupView group, List<MeetingView> meetings, Span span, LocalDate today) {
        GroupFacts facts = new GroupFacts(group, today);
        return Stream.of(facts.described(), facts.people(), facts.meetings(meetings), facts.held(meetings, span))
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> described() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(FactKind.GROUP_PURPOSE)
                .with("gruppe", group.name())
                .with("aufgabe", FactWords.statement(group.purpose())));
        facts.add(now(FactKind.GROUP_FIELDS)
                .with("gruppe", group.name())
                .with("bereiche", FactWords.names(group.fieldsOfAction())));
        if (over) {
            facts.add(
                    fact(FactKind.GROUP_ENDED).with("beginn", group.startsOn()).with("tag", group.endsOn()));
            return facts;
        }
        if (group.startsOn() != null && !group.startsOn().isAfter(today)) {
            facts.add(fact(FactKind.GROUP_BEGAN).with("tag", group.startsOn()));
        }
        facts.add(fact(FactKind.GROUP_ENDS).with("tag", group.endsOn()));
        return facts;
    }

    /** Of a group that works. */
    private Fact now(FactKind kind) {
        return over ? fact(kind).internal() : fact(kind);
    }

    private List<Fact> people() {
        List<MemberContent> members = group.members();
        return List.of(
                now(FactKind.GROUP_SIZE)
                        .with("mitglieder", members.isEmpty() ? null : new Value.Count(members.size(), Nouns.MEMBER)),
                now(FactKind.GROUP_ORGANIZATIONS)
                        .with(
                                "namen",
                                FactWords.names(members.stream()
                                        .map(MemberContent::organization)
                                        .toList())),
                fact(FactKind.GROUP_MEMBERS)
                        .with(
                                "namen",
                                FactWords.names(members.stream()
                                        .map(MemberContent::name)
                                        .toList()))
                        .internal(),
                now(FactKind.RESIDENTS).with("personen", FactWords.count(group.residents(), Nouns.PERSON)));
    }

    /** One that was planned and nobody wrote down whether it took place is told only when chosen. */
    private List<Fact> meetings(List<MeetingView> meetings) {
        List<Fact> facts = new ArrayList<>();
        for (MeetingView meeting : meetings) {
            MeetingContent content = meeting.content();
            Fact itself =
                    of(kind(meeting.state()), meeting).with("tag", content.on()).with("thema", content.topic());
            boolean unknown =
                    meeting.state() == MeetingState.PLANNED && content.on().isBefore(today);
            Fact placed = meeting.state() == MeetingState.CANCELLED ? itself : itself.with("ort", content.place());
            facts.add(unknown ? placed.internal() : placed);
            if (meeting.state() == MeetingState.HELD) {
                facts.add(of(FactKind.MEETING_RESIDENTS, meeting)
                        .with("tag", content.on())
                        .with("personen", FactWords.count(content.residents(), Nouns.PERSON)));
                facts.add(of(FactKind.MINUTES, meeting)
                        .with("tag", content.on())
                        .with("wortlaut", FactWords.statement(content.minutes()))
                        .internal());
            }
        }
        return facts;
    }

    /** How many there were in these days; one is told itself. */
    private List<Fact> held(List<MeetingView> meetings, Span span) {
        List<SubjectRef> held = meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .filter(meeting -> span.contains(meeting.content().on()))
                .map(meeting -> new SubjectRef(GroupMeeting.KIND, meeting.id()))
                .toList();
        return held.size() < 2
                ? List.of()
                : List.of(Fact.of(FactKind.MEETINGS_HELD, held)
                        .row(evidence.kind(), evidence.id())
                        .with("treffen", new Value.Count(held.size(), Nouns.MEETING))
                        .with("zeitraum", span.value()));
    }

    private static Fact of(FactKind kind, MeetingView meeting) {
        return Fact.of(kind, new SubjectRef(GroupMeeting.KIND, meeting.id()))
                .on(meeting.content().on());
    }

    private static FactKind kind(MeetingState state) {
        return switch (state) {
            case PLANNED -> FactKind.GROUP_MEETING_PLANNED;
            case HELD -> FactKind.GROUP_MEETING_HELD;
            case CANCELLED -> FactKind.GROUP_MEETING_CANCELLED;
        };
    }

    private Fact fact(FactKind kind) {
        return Fact.of(kind, evidence);
    }
}
