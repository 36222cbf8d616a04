package de.nordertor.publication.control;

import de.nordertor.publication.boundary.PublicThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a page shows: some things, and what they refer to, with one query for each step away from them. */
@ApplicationScoped
public class PublicThings {

    @Inject
    private PublicRowRepository rows;

    /**
     * Those of these that are published, in this order.
     *
     * @param steps the properties that are followed: the first ones from the things themselves, the next from what was found
     */
    public List<PublicThing> read(List<Long> ids, List<Set<String>> steps) {
        Map<Long, PublicThing> around = new HashMap<>();
        Map<Long, PublicRow> found = rows.getShown(ids);
        add(around, found);
        Collection<PublicRow> level = found.values();
        for (Set<String> properties : steps) {
            Set<Long> next = new LinkedHashSet<>();
            level.forEach(row -> properties.forEach(
                    property -> OparlType.addReferences(next, row.properties().get(property))));
            next.removeAll(around.keySet());
            Map<Long, PublicRow> there = rows.getShown(next);
            add(around, there);
            level = there.values();
        }
        return ids.stream().filter(found::containsKey).map(around::get).toList();
    }

    /** As above, with what changed in their parts. */
    public List<PublicThing> readWithChanges(List<Long> ids, List<Set<String>> steps) {
        Map<Long, PublicChange> changes = rows.getChangesOfParts(ids);
        return read(ids, steps).stream()
                .map(thing -> thing.with(changes.getOrDefault(thing.id(), PublicChange.NONE)))
                .toList();
    }

    private static void add(Map<Long, PublicThing> around, Map<Long, PublicRow> found) {
        found.forEach((id, row) -> around.put(id, new PublicThing(row, around)));
    }
}
