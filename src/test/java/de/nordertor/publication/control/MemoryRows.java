package de.nordertor.publication.control;

import de.nordertor.publication.boundary.OparlFilter;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Frozen objects in memory, for tests without a database; no container may take it for the real ones. */
@Vetoed
public class MemoryRows extends PublicRowRepository {

    private final Map<Long, PublicRow> rows = new TreeMap<>();
    private final Map<Long, Set<Long>> owners = new HashMap<>();

    /** In place of the one with its id, to whose owners it belongs, too. */
    public void add(PublicRow row) {
        rows.put(row.id(), row);
        owners.computeIfAbsent(row.id(), id -> new HashSet<>())
                .addAll(OparlType.of(row.kind()).owners(row.properties()));
    }

    @Override
    public Optional<PublicRow> find(PublicKind kind, Long id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> row.kind() == kind);
    }

    @Override
    public Optional<PublicRow> findBody() {
        return rows.values().stream()
                .filter(row -> row.kind() == PublicKind.BODY && !row.deleted())
                .findFirst();
    }

    @Override
    public Map<Long, PublicRow> getShown(Collection<Long> ids) {
        return ids.stream()
                .map(rows::get)
                .filter(row -> row != null && !row.deleted())
                .collect(Collectors.toMap(PublicRow::id, Function.identity()));
    }

    @Override
    public Set<Long> getShownIds(Collection<Long> ids) {
        return getShown(ids).keySet();
    }

    @Override
    public List<PublicRow> getPage(PublicKind kind, PublicReference owner, OparlFilter filter) {
        return rows.values().stream()
                .filter(row -> row.kind() == kind && row.id() > filter.after())
                .filter(row -> filter.withDeleted() || !row.deleted())
                .filter(row -> lies(row.created(), filter.createdFrom(), filter.createdBefore()))
                .filter(row -> lies(row.modified(), filter.modifiedFrom(), filter.modifiedBefore()))
                .filter(row -> owner == null || belongs(row, owner))
                .limit(filter.size() + 1L)
                .toList();
    }

    private boolean belongs(PublicRow row, PublicReference owner) {
        return owners.get(row.id()).contains(owner.id())
                && (row.deleted() || row.content().contains(within(owner).replace("%", "")));
    }

    private static boolean lies(Instant moment, Instant from, Instant before) {
        return (from == null || !moment.isBefore(from)) && (before == null || moment.isBefore(before));
    }
}
