package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.journal.boundary.DatedSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** On which day a group meets, unless the meeting was cancelled. */
@ApplicationScoped
public class MeetingDates extends DatedSubjects {

    @Inject
    private MeetingRepository meetings;

    public MeetingDates() {
        super(GroupMeeting.KIND, "group.meetingDate", "DAY");
    }

    @Override
    protected List<Object[]> rows(Collection<Long> ids) {
        return meetings.findDates(ids);
    }
}
