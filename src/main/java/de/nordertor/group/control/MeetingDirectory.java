package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for meetings when another room hangs something on them. */
@ApplicationScoped
public class MeetingDirectory extends PermittedSubjects {

    @Inject
    private MeetingRepository meetings;

    public MeetingDirectory() {
        super(GroupMeeting.KIND, Permission.GROUP_READ, Permission.GROUP_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return meetings.findTopics(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/group/meeting?id=" + id;
    }
}
