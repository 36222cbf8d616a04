package de.nordertor.council.control;

import de.nordertor.council.entity.Meeting;
import de.nordertor.journal.boundary.DatedSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** On which day a committee meets, unless the meeting was cancelled. */
@ApplicationScoped
public class CommitteeMeetingDates extends DatedSubjects {

    @Inject
    private CommitteeMeetingRepository meetings;

    public CommitteeMeetingDates() {
        super(Meeting.KIND, "council.meetingDate", "DAY");
    }

    @Override
    protected List<Object[]> rows(Collection<Long> ids) {
        return meetings.findDates(ids);
    }
}
