package de.nordertor.partner.control.imports;

import de.nordertor.platform.control.BulkRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Looks partners up by what rows say, many rows in one statement. A merged partner is the one that it went into. */
@ApplicationScoped
public class PartnerMatchRepository {

    private static final String NAMES =
            "SELECT name, COALESCE(merged_into_id, id) FROM partner_organization" + " WHERE name IN (%s) ORDER BY id";
    private static final String REGISTERS = "SELECT register_number, COALESCE(merged_into_id, id)"
            + " FROM partner_organization WHERE register_number IN (%s) ORDER BY id";
    private static final String KEYS = "SELECT k.external_key, COALESCE(o.merged_into_id, o.id)"
            + " FROM partner_external_key k JOIN partner_organization o ON o.id = k.organization_id"
            + " WHERE k.external_key IN (%s)";
    private static final String KEYS_OF = "SELECT organization_id, MIN(external_key) FROM partner_external_key"
            + " WHERE organization_id IN (%s) GROUP BY organization_id";
    private static final String POSITIONS = "SELECT organization_id, latitude, longitude FROM partner_address"
            + " WHERE latitude IS NOT NULL AND ordinal = 0 AND organization_id IN (%s)";

    @Inject
    private BulkRepository bulk;

    /** By letters and digits of the name. */
    Map<String, List<Long>> byName(Collection<String> names) {
        return found(NAMES, names, HeaderGuess::key);
    }

    /** By letters and digits of the number. */
    Map<String, List<Long>> byRegisterNumber(Collection<String> numbers) {
        return found(REGISTERS, numbers, HeaderGuess::key);
    }

    Map<String, List<Long>> byExternalKey(Collection<String> keys) {
        return found(KEYS, keys, UnaryOperator.identity());
    }

    Map<Long, String> externalKeys(Collection<Long> ids) {
        Map<Long, String> keys = new HashMap<>();
        bulk.read(KEYS_OF, ids).forEach(row -> keys.put(((Number) row[0]).longValue(), (String) row[1]));
        return keys;
    }

    /** Latitude and longitude of the first address. */
    Map<Long, String[]> positions(Collection<Long> ids) {
        Map<Long, String[]> positions = new HashMap<>();
        bulk.read(POSITIONS, ids)
                .forEach(row -> positions.put(((Number) row[0]).longValue(), new String[] {
                    PartnerValues.degrees((BigDecimal) row[1]), PartnerValues.degrees((BigDecimal) row[2])
                }));
        return positions;
    }

    private Map<String, List<Long>> found(String sql, Collection<String> texts, UnaryOperator<String> key) {
        Map<String, List<Long>> found = new HashMap<>();
        for (Object[] row : bulk.read(sql, texts)) {
            found.computeIfAbsent(key.apply((String) row[0]), name -> new ArrayList<>())
                    .add(((Number) row[1]).longValue());
        }
        return found;
    }
}
