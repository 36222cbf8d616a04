package de.nordertor.bench;

import de.nordertor.publication.boundary.OparlFilter;
import de.nordertor.publication.control.PublicRow;
import de.nordertor.publication.control.PublicRowRepository;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In the second application of the bench: what was once read of the published objects is held in memory, as it was stored. */
@Specializes
@ApplicationScoped
public class HeldPublicRows extends PublicRowRepository {

    private final Map<String, List<PublicRow>> pages = new ConcurrentHashMap<>();
    private final Map<String, Optional<PublicRow>> single = new ConcurrentHashMap<>();
    private final Map<Integer, Map<Long, PublicRow>> parts = new ConcurrentHashMap<>();
    private final Map<Integer, Set<Long>> ids = new ConcurrentHashMap<>();

    @Override
    public Optional<PublicRow> find(PublicKind kind, Long id) {
        return single.computeIfAbsent(kind + "/" + id, key -> super.find(kind, id))
                .map(HeldPublicRows::fresh);
    }

    @Override
    public List<PublicRow> getPage(PublicKind kind, PublicReference owner, OparlFilter filter) {
        return pages
                .computeIfAbsent(kind + " " + owner + " " + filter, key -> super.getPage(kind, owner, filter))
                .stream()
                .map(HeldPublicRows::fresh)
                .toList();
    }

    @Override
    public Map<Long, PublicRow> getShown(Collection<Long> wanted) {
        Map<Long, PublicRow> found = new LinkedHashMap<>();
        parts.computeIfAbsent(wanted.hashCode(), key -> super.getShown(wanted))
                .forEach((id, row) -> found.put(id, fresh(row)));
        return found;
    }

    @Override
    public Set<Long> getShownIds(Collection<Long> wanted) {
        return ids.computeIfAbsent(wanted.hashCode(), key -> super.getShownIds(wanted));
    }

    /** Not yet taken apart, as it comes from the database. */
    private static PublicRow fresh(PublicRow row) {
        return new PublicRow(
                row.id(), row.kind(), row.version(), row.content(), row.created(), row.modified(), row.deleted());
    }
}
