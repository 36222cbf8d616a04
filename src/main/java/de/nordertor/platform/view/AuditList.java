package de.nordertor.platform.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** Who did what when; newest first. */
@Named
@RequestScoped
public class AuditList extends ListView<AuditRow> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final int SHOWN = 200;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Override
    protected Page<AuditRow> fetch(PageRequest wanted) {
        return trail.list(parameter("login"), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    /** In the town's time. */
    public String time(AuditRow row) {
        return TIME.format(row.occurredAt().atZone(clock.getZone()));
    }

    public String subject(AuditRow row) {
        return row.subjectId() == null ? row.subjectKind() : row.subjectKind() + " " + row.subjectId();
    }

    /** The beginning of a value; a whole report would fill the page. */
    public String beginning(String value) {
        return value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
