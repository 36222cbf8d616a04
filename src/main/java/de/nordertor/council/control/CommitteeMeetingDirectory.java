package de.nordertor.council.control;

import de.nordertor.council.boundary.CommitteeMeetingRow;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers for meetings of committees when another room hangs something on them. */
@ApplicationScoped
public class CommitteeMeetingDirectory extends PermittedSubjects {

    @Inject
    private CommitteeMeetingRepository meetings;

    public CommitteeMeetingDirectory() {
        super(Meeting.KIND, Permission.PAPER_READ, Permission.COUNCIL_DATA_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return meetings.findRows(ids).values().stream()
                .collect(Collectors.toMap(CommitteeMeetingRow::id, CommitteeMeetingDirectory::name));
    }

    private static String name(CommitteeMeetingRow row) {
        return row.committee() + ", " + Texts.date(row.heldOn());
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/council/meeting?id=" + id;
    }
}
