package de.nordertor.publication.control;

import de.nordertor.publication.boundary.PublicAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Makes OParl objects of frozen rows: one more query for each depth at which objects stand within others, and one for what is
 * referred to, however many rows there are.
 */
@ApplicationScoped
public class OparlObjects {

    @Inject
    private PublicRowRepository rows;

    /**
     * What is answered.
     *
     * @param objects in the order of the rows
     * @param modified the last change of any of them or of their parts; null where there are none
     */
    public record Written(List<JsonObject> objects, Instant modified) {}

    /** @param omitInternal leaves out whole objects within objects */
    public Written write(List<PublicRow> wanted, PublicAddresses addresses, boolean omitInternal) {
        Map<Long, PublicRow> parts = new HashMap<>();
        Collection<PublicRow> level = wanted;
        while (!level.isEmpty()) {
            Set<Long> next = references(level, (type, name) -> isPart(type, name, omitInternal));
            next.removeAll(parts.keySet());
            Map<Long, PublicRow> found = rows.getShown(next);
            parts.putAll(found);
            level = found.values();
        }
        Set<Long> linked =
                rows.getShownIds(references(all(wanted, parts).toList(), (type, name) -> !type.holdsWhole(name)));
        OparlObject writer = new OparlObject(addresses, parts, linked);
        return new Written(
                wanted.stream().map(writer::whole).toList(),
                all(wanted, parts)
                        .map(PublicRow::modified)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    /** The terms of a body are mandatory. */
    private static boolean isPart(OparlType type, String property, boolean omitInternal) {
        return type.holdsWhole(property) && (!omitInternal || type == OparlType.BODY);
    }

    private static Stream<PublicRow> all(List<PublicRow> wanted, Map<Long, PublicRow> parts) {
        return Stream.concat(wanted.stream(), parts.values().stream());
    }

    private static Set<Long> references(Collection<PublicRow> from, BiPredicate<OparlType, String> property) {
        Set<Long> ids = new LinkedHashSet<>();
        for (PublicRow row : from) {
            OparlType type = OparlType.of(row.kind());
            row.properties().forEach((name, value) -> {
                if (property.test(type, name)) {
                    OparlType.addReferences(ids, value);
                }
            });
        }
        return ids;
    }
}
