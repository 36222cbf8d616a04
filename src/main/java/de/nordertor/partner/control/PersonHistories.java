package de.nordertor.partner.control;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.control.AuditRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened to a person and its roles. */
@ApplicationScoped
public class PersonHistories {

    static final String ROLE = "ContactRole";
    private static final int LIMIT = 500;

    @Inject
    private AuditRepository trail;

    @Inject
    private ContactRoleRepository roles;

    /** Newest first; also of roles that were removed. */
    public List<AuditRow> of(Long personId) {
        List<AuditRow> rows = new ArrayList<>(trail.findBySubject(PersonChanges.KIND, personId, LIMIT));
        for (Long role : roles.findIdsOfPerson(personId)) {
            rows.addAll(trail.findBySubject(ROLE, role, LIMIT));
        }
        rows.sort(Comparator.comparing(AuditRow::occurredAt).reversed());
        return rows;
    }
}
