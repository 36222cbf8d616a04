package de.nordertor.insight.control;

import de.nordertor.group.boundary.GroupMeetings;
import de.nordertor.group.boundary.GroupRow;
import de.nordertor.group.boundary.MeetingView;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** A working group with its meetings and the cooperations behind which it is. */
@ApplicationScoped
public class GroupMatter implements MatterFacts {

    @Inject
    private WorkingGroups groups;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private CooperationFiles files;

    @Inject
    private NextSteps steps;

    @Inject
    private Here here;

    @Override
    public String kind() {
        return WorkingGroup.KIND;
    }

    @Override
    public Permission permission() {
        return Permission.GROUP_READ;
    }

    @Override
    public List<Long> some() {
        return groups.list(PageRequest.firstPage()).rows().stream()
                .map(GroupRow::id)
                .toList();
    }

    @Override
    public List<Fact> of(Long id, Span span) {
        SubjectRef matter = new SubjectRef(kind(), id);
        List<MeetingView> all =
                meetings.list(id).stream().map(row -> meetings.view(row.id())).toList();
        return Stream.of(
                        GroupFacts.of(groups.view(id), all, span, here.today()),
                        TogetherFacts.of(matter, files.ofGroup(id), span, here.today()),
                        steps.of(matter, here.today()))
                .flatMap(List::stream)
                .toList();
    }
}
