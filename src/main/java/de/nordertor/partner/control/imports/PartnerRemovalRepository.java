package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.platform.control.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Removes many partners at once, with everything that belongs to nothing but them. */
@ApplicationScoped
public class PartnerRemovalRepository {

    /** Tables whose rows go together with the partner. Whatever else refers to a partner keeps it. */
    private static final Set<String> OWN =
            Set.of("partner_address", "partner_tag", "engagement_profile", "partner_external_key");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /**
     * How a partner stands now.
     *
     * @param profileTouched whether its engagement profile was changed after it was imported
     */
    record Standing(long version, String changedBy, boolean profileTouched) {}

    /** Those that are there, locked until the end of the transaction. */
    Map<Long, Standing> lock(Collection<Long> ids) {
        Map<Long, Standing> standing = new HashMap<>();
        // the profile of a partner that was imported without one would have been made by hand
        for (Object[] row : rows("SELECT o.id, o.version, COALESCE(p.changed_by, o.changed_by),"
                + " COALESCE(p.changed_at <> o.changed_at OR p.version <> 1, FALSE)"
                + " FROM partner_organization o LEFT JOIN engagement_profile p ON p.organization_id = o.id"
                + " WHERE o.id IN " + in(ids) + " FOR UPDATE")) {
            standing.put(id(row[0]), new Standing(id(row[1]), (String) row[2], isTrue(row[3])));
        }
        return standing;
    }

    /** Those to which some table refers that neither is their own nor follows them, whichever room it belongs to. */
    Set<Long> referenced(Collection<Long> ids) {
        List<Object[]> references = rows("SELECT u.table_name, u.column_name FROM information_schema.key_column_usage u"
                + " JOIN information_schema.referential_constraints c ON c.constraint_schema = u.constraint_schema"
                + " AND c.constraint_name = u.constraint_name AND c.table_name = u.table_name"
                + " WHERE u.referenced_table_name = 'partner_organization' AND u.table_schema = DATABASE()"
                + " AND c.delete_rule <> 'CASCADE'");
        Set<Long> referenced = new HashSet<>();
        for (Object[] reference : references) {
            if (!OWN.contains((String) reference[0])) {
                List<?> found = em.createNativeQuery("SELECT DISTINCT " + reference[1] + " FROM " + reference[0]
                                + " WHERE " + reference[1] + " IN " + in(ids))
                        .getResultList();
                found.forEach(column -> referenced.add(id(column)));
            }
        }
        return referenced;
    }

    void remove(Collection<Long> ids, List<AuditEntry> trail) {
        if (ids.isEmpty()) {
            return;
        }
        String in = in(ids);
        for (Object[] address : rows("SELECT id, kind, street, house_number, addition, postal_code, city, country"
                + " FROM partner_address WHERE organization_id IN " + in)) {
            trail.add(AuditEntry.deleted(
                    "PartnerAddress", id(address[0]), address(address).line()));
        }
        for (Object[] profile : rows("SELECT id, id FROM engagement_profile WHERE organization_id IN " + in)) {
            trail.add(deleted("EngagementProfile", id(profile[0])));
        }
        ids.forEach(partner -> trail.add(deleted(PartnerChanges.KIND, partner)));
        String profiles = "(SELECT id FROM engagement_profile WHERE organization_id IN " + in + ")";
        run("DELETE FROM engagement_field WHERE profile_id IN " + profiles);
        run("DELETE FROM engagement_resource WHERE profile_id IN " + profiles);
        OWN.stream().sorted().forEach(table -> run("DELETE FROM " + table + " WHERE organization_id IN " + in));
        run("DELETE FROM partner_organization WHERE id IN " + in);
    }

    private static AddressContent address(Object[] row) {
        return new AddressContent(
                AddressKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                null,
                null);
    }

    private static AuditEntry deleted(String kind, Long id) {
        return AuditEntry.deleted(kind, id, kind + "(" + id + ")");
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    /** Numbers, so they need no parameters. */
    private static String in(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    private static Long id(Object column) {
        return ((Number) column).longValue();
    }

    private static boolean isTrue(Object column) {
        return column instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(column);
    }
}
