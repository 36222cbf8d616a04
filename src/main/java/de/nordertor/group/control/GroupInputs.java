package de.nordertor.group.control;

import de.nordertor.group.boundary.GroupInput;
import de.nordertor.group.boundary.GroupView;
import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.GroupContent;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what a form sends into what a group accepts, back again, shows it, and tells two of them apart. */
@ApplicationScoped
public class GroupInputs {

    @Inject
    private FieldsOfAction fields;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public GroupContent content(GroupInput input) {
        return new GroupContent(
                input.name(),
                input.kind(),
                input.purpose(),
                input.startsOn(),
                input.endsOn(),
                input.residents(),
                new HashSet<>(fields.references(input.fieldIds())),
                input.members());
    }

    public GroupInput input(WorkingGroup group) {
        GroupContent content = group.content();
        return new GroupInput(
                content.name(),
                content.kind(),
                content.purpose(),
                content.startsOn(),
                content.endsOn(),
                content.residents(),
                content.fieldsOfAction().stream().map(FieldOfAction::getId).collect(Collectors.toSet()),
                content.members());
    }

    public GroupView view(WorkingGroup group) {
        GroupContent content = group.content();
        LocalDate today = today();
        return new GroupView(
                group.getId(),
                content.name(),
                content.kind(),
                content.purpose(),
                content.startsOn(),
                content.endsOn(),
                content.residents(),
                names(content.fieldsOfAction()),
                content.members().stream()
                        .filter(member -> member.holdsOn(today))
                        .toList(),
                content.members().stream()
                        .filter(member -> !member.holdsOn(today))
                        .toList(),
                user.may(Permission.GROUP_WRITE));
    }

    public EditConflictException conflict(WorkingGroup stored, GroupInput opened, GroupInput mine) {
        return new EditConflictException(
                "group.group.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<GroupInput>()
                        .field("group.group.name", GroupInput::name)
                        .field("group.group.kind", GroupInput::kind)
                        .field("group.group.purpose", GroupInput::purpose)
                        .field("group.group.startsOn", GroupInput::startsOn, GroupInputs::day)
                        .field("group.group.endsOn", GroupInput::endsOn, GroupInputs::day)
                        .field("group.group.residents", GroupInput::residents, String::valueOf)
                        .field("group.group.fieldsOfAction", GroupInput::fieldIds, this::fieldNames)
                        .field("group.member.all", GroupInput::members, GroupInputs::memberNames)
                        .changes(opened, input(stored), mine));
    }

    public EditConflictException conflict(GroupMeeting stored, MeetingContent opened, MeetingContent mine) {
        return new EditConflictException(
                "group.meeting.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<MeetingContent>()
                        .field("group.meeting.topic", MeetingContent::topic)
                        .field("group.meeting.on", MeetingContent::on, GroupInputs::day)
                        .field("group.meeting.startsAt", MeetingContent::startsAt, String::valueOf)
                        .field("group.meeting.endsAt", MeetingContent::endsAt, String::valueOf)
                        .field("group.meeting.place", MeetingContent::place)
                        .field("group.meeting.agenda", MeetingContent::agenda)
                        .field("group.meeting.minutes", MeetingContent::minutes)
                        .field("group.meeting.residents", MeetingContent::residents, String::valueOf)
                        .field("group.meeting.attendees", MeetingContent::attendees, GroupInputs::attendeeNames)
                        .changes(opened, stored.content(), mine));
    }

    @SuppressWarnings("unchecked")
    private static String attendeeNames(Object attendees) {
        return ((List<AttendeeContent>) attendees)
                .stream().map(AttendeeContent::name).collect(Collectors.joining("; "));
    }

    private static String day(Object date) {
        return Texts.date((LocalDate) date);
    }

    @SuppressWarnings("unchecked")
    private String fieldNames(Object ids) {
        return String.join(", ", names(fields.references((Collection<Long>) ids)));
    }

    @SuppressWarnings("unchecked")
    private static String memberNames(Object members) {
        return ((List<MemberContent>) members).stream().map(MemberContent::name).collect(Collectors.joining("; "));
    }

    /** In the order of the list of fields. */
    static List<String> names(Collection<FieldOfAction> fields) {
        return fields.stream()
                .sorted(Comparator.comparingInt(FieldOfAction::getOrdinal).thenComparing(FieldOfAction::getName))
                .map(FieldOfAction::getName)
                .toList();
    }
}
