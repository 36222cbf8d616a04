package de.nordertor.partner.control.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys by which partners are compared, and what is compared of them. All are read and written for many at once. */
@ApplicationScoped
public class DuplicateRepository {

    /** A key that more partners share tells nothing, and would only cost time. */
    static final int MOST_OF_A_KEY = 100;

    private static final int KEYS_AT_ONCE = 5_000;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Which partners have which of the keys; keys that too many have are left out. Two statements for each 5,000 keys. */
    Map<Long, List<Long>> partnersByKey(Collection<Long> keys) {
        Map<Long, List<Long>> found = new HashMap<>();
        List<Long> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            List<Long> rare = rare(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE)));
            if (!rare.isEmpty()) {
                rows("SELECT block_key, partner_id FROM partner_block WHERE block_key IN " + in(rare))
                        .forEach(row -> found.computeIfAbsent(number(row[0]), key -> new ArrayList<>())
                                .add(number(row[1])));
            }
        }
        return found;
    }

    private List<Long> rare(List<Long> keys) {
        return ids("SELECT block_key FROM partner_block WHERE block_key IN " + in(keys)
                + " GROUP BY block_key HAVING COUNT(*) <= " + MOST_OF_A_KEY);
    }

    /** Those of the ids that exist and are not merged into another one. Two statements. */
    Map<Long, RegisteredPartner> findPartners(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<PartnerIdentity.Address>> addresses = rows(
                        "SELECT organization_id, street, house_number, postal_code, city FROM partner_address"
                                + " WHERE organization_id IN " + in(ids) + " ORDER BY organization_id, ordinal")
                .stream()
                .collect(Collectors.groupingBy(
                        row -> number(row[0]), Collectors.mapping(DuplicateRepository::address, Collectors.toList())));
        Map<Long, RegisteredPartner> partners = new HashMap<>();
        for (Object[] row : rows("SELECT id, name, city, phone, email, web, register_court, register_number"
                + " FROM partner_organization WHERE merged_into_id IS NULL AND id IN " + in(ids))) {
            Long id = number(row[0]);
            PartnerIdentity identity = PartnerIdentity.of(
                    text(row[1]),
                    addresses.getOrDefault(id, List.of()),
                    text(row[3]),
                    text(row[4]),
                    text(row[5]),
                    text(row[6]),
                    text(row[7]));
            partners.put(id, new RegisteredPartner(id, text(row[1]), text(row[2]), identity));
        }
        return partners;
    }

    void removeKeys(Collection<Long> partnerIds) {
        if (!partnerIds.isEmpty()) {
            execute("DELETE FROM partner_block WHERE partner_id IN " + in(partnerIds));
        }
    }

    /** Of partners that have none. In the order of the table, which costs the least. */
    void addKeys(Map<Long, Set<Long>> keys) {
        List<String> rows = keys.entrySet().stream()
                .flatMap(partner -> partner.getValue().stream().map(key -> new long[] {key, partner.getKey()}))
                .sorted(Comparator.<long[]>comparingLong(row -> row[0]).thenComparingLong(row -> row[1]))
                .map(row -> "(" + row[0] + "," + row[1] + ")")
                .toList();
        for (int from = 0; from < rows.size(); from += KEYS_AT_ONCE) {
            execute("INSERT IGNORE INTO partner_block (block_key, partner_id) VALUES "
                    + String.join(",", rows.subList(from, Math.min(rows.size(), from + KEYS_AT_ONCE))));
        }
    }

    /** Has these partners compared with all others soon. */
    void addDue(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            execute("INSERT INTO duplicate_due (partner_id) VALUES "
                    + ids.stream().map(id -> "(" + id + ")").collect(Collectors.joining(",")));
        }
    }

    private void execute(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String sql) {
        return ((List<Object>) em.createNativeQuery(sql).getResultList())
                .stream().map(DuplicateRepository::number).toList();
    }

    /** Numbers need no parameters, of which thousands would cost more than the reading. */
    static String in(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    private static PartnerIdentity.Address address(Object[] row) {
        return new PartnerIdentity.Address(text(row[1]), text(row[2]), text(row[3]), text(row[4]));
    }

    private static String text(Object column) {
        return (String) column;
    }

    private static Long number(Object column) {
        return ((Number) column).longValue();
    }
}
