package de.nordertor.council.view;

import de.nordertor.council.boundary.CommitteeMeetingRow;
import de.nordertor.council.boundary.MeetingFilter;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The list of the meetings of committees. */
@Named("meetings")
@RequestScoped
public class MeetingsPage extends ListView<CommitteeMeetingRow> {

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<CommitteeMeetingRow> fetch(PageRequest wanted) {
        Integer year = year();
        return meetings.list(
                new MeetingFilter(
                        idParameter("committee"),
                        parameter("state", MeetingState.class),
                        year == null ? null : LocalDate.of(year, 1, 1),
                        year == null ? null : LocalDate.of(year, 12, 31)),
                wanted);
    }

    private Integer year() {
        String typed = parameter("year");
        return typed != null && typed.matches("[12]\\d{3}") ? Integer.valueOf(typed) : null;
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("held", "committee", "place", "state");
    }

    public List<MeetingState> getStates() {
        return List.of(MeetingState.values());
    }

    /** How a state is coloured. */
    public String kind(MeetingState state) {
        return switch (state) {
            case PLANNED -> "warn";
            case INVITED, HELD -> "ok";
            case CANCELLED -> "info";
        };
    }

    public boolean isMayWrite() {
        return user.may(Permission.COUNCIL_DATA_WRITE);
    }
}
