package de.nordertor.council.control;

import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.boundary.Texts;
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
import java.util.stream.Stream;

/** Lets meetings of committees be found by committee, day and place. */
@ApplicationScoped
public class CommitteeMeetingSource implements SearchSource {

    @Inject
    private CommitteeMeetingRepository meetings;

    @Override
    public int format() {
        return 1;
    }

    @Override
    public String kind() {
        return Meeting.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return meetings.findAll(ids).stream().map(CommitteeMeetingSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return meetings.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(Meeting meeting) {
        MeetingContent content = meeting.content();
        return new SearchEntry(
                new SubjectRef(Meeting.KIND, meeting.getId()),
                meeting.getCommittee().getName() + ", " + Texts.date(content.heldOn()),
                Stream.of(content.place()).filter(Objects::nonNull).toList(),
                meeting.getCancellationReason() == null ? "" : meeting.getCancellationReason(),
                CommitteeMeetingDirectory.pathOf(meeting.getId()),
                Set.of(Audience.of(Permission.PAPER_READ)),
                Map.of(),
                Map.of());
    }
}
