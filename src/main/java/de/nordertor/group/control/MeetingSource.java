package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets meetings be found by topic, place, agenda, minutes and who was invited. */
@ApplicationScoped
public class MeetingSource implements SearchSource {

    @Inject
    private MeetingRepository meetings;

    @Override
    public int format() {
        return 1;
    }

    @Override
    public String kind() {
        return GroupMeeting.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return meetings.findAll(ids).stream().map(MeetingSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return meetings.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(GroupMeeting meeting) {
        MeetingContent content = meeting.content();
        return new SearchEntry(
                new SubjectRef(GroupMeeting.KIND, meeting.getId()),
                content.topic(),
                Stream.concat(
                                Stream.of(content.place()),
                                content.attendees().stream().flatMap(one -> Stream.of(one.name(), one.organization())))
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.of(content.agenda(), content.minutes(), meeting.getCancellationReason())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                MeetingDirectory.pathOf(meeting.getId()),
                Set.of(Audience.of(Permission.GROUP_READ)),
                Map.of(),
                Map.of());
    }
}
