package de.nordertor.partner.control;

import de.nordertor.partner.control.PartnerBulkRules.Facts;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.PartnerStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads many partners for a change of all of them. */
@ApplicationScoped
public class PartnerBulkRepository {

    private static final String FACTS = "SELECT o.id, o.version, o.status, o.responsible_id, o.merged_into_id"
            + " FROM partner_organization o WHERE o.id IN ";
    private static final String TAGS = "SELECT organization_id, tag_id FROM partner_tag WHERE organization_id IN ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** In the order of the ids, those that exist; in two statements. */
    List<Facts> findFacts(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // numbers, so they need no parameters, of which two thousand would cost more than the reading
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        Map<Long, Set<Long>> tags = new HashMap<>();
        for (Object[] row : rows(TAGS + in)) {
            tags.computeIfAbsent(number(row[0]), id -> new HashSet<>()).add(number(row[1]));
        }
        Map<Long, Facts> found = new HashMap<>();
        for (Object[] row : rows(FACTS + in)) {
            Long id = number(row[0]);
            found.put(
                    id,
                    new Facts(
                            id,
                            number(row[1]),
                            PartnerStatus.valueOf((String) row[2]),
                            number(row[3]),
                            row[4] != null,
                            tags.getOrDefault(id, Set.of())));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** With their tags; nobody else changes them before the end of the transaction. */
    Map<Long, PartnerOrganization> lock(Collection<Long> ids) {
        return em.createQuery("SELECT o FROM PartnerOrganization o WHERE o.id IN :ids", PartnerOrganization.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "o.tags")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .collect(Collectors.toMap(PartnerOrganization::getId, Function.identity()));
    }

    private List<Object[]> rows(String query) {
        return ((List<?>) em.createNativeQuery(query).getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
