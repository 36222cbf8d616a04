package de.nordertor.partner.control;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.InformationSection.Entry;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.AuditAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The changes of a person as lines of a sheet. */
@ApplicationScoped
public class PersonTrail {

    @Inject
    private PersonHistories histories;

    /** Newest first. */
    public List<Entry> of(Long personId, Texts texts) {
        return histories.of(personId).stream()
                .map(row -> new Entry(Texts.date(row.occurredAt()), line(row, texts) + " (" + row.login() + ")"))
                .toList();
    }

    private static String line(AuditRow row, Texts texts) {
        if (row.action() != AuditAction.CHANGED || row.field() == null) {
            return texts.get("platform.audit.action." + row.action());
        }
        String room = row.subjectKind().equals(PersonChanges.KIND) ? "partner.person." : "partner.role.";
        return texts.format(
                "partner.history.changed", texts.get(room + row.field()), value(row.oldValue()), value(row.newValue()));
    }

    private static String value(String stored) {
        return stored == null || stored.isEmpty() ? "–" : stored;
    }
}
