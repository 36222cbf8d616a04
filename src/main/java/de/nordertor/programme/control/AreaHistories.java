package de.nordertor.programme.control;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the audit trail knows of an area, its concepts and what belongs to them. */
@ApplicationScoped
public class AreaHistories {

    private static final int LIMIT = 500;

    @Inject
    private AuditRepository trail;

    @Inject
    private ConceptRepository concepts;

    /** Newest first. */
    public List<AuditRow> of(ProgrammeArea area) {
        List<AuditRow> rows = new ArrayList<>(rows(area));
        area.getProgrammeNames().forEach(name -> rows.addAll(rows(name)));
        area.getPopulations().forEach(count -> rows.addAll(rows(count)));
        concepts.findOf(area.getId()).forEach(concept -> {
            rows.addAll(rows(concept));
            concept.getItems().forEach(item -> rows.addAll(rows(item)));
        });
        rows.sort(Comparator.comparing(AuditRow::occurredAt).reversed());
        return rows;
    }

    private List<AuditRow> rows(BaseEntity thing) {
        return trail.findBySubject(thing.getClass().getSimpleName(), thing.getId(), LIMIT);
    }
}
