package de.nordertor.publication.control;

import de.nordertor.publication.boundary.OparlFilter;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads frozen objects for the public side. What only has an id because others refer to it, and was never shown, is not
 * there.
 */
@ApplicationScoped
public class PublicRowRepository {

    /** It has been shown at some time: a reserved id is as old as its last change. */
    private static final String EVER_SHOWN = "(o.deleted = FALSE OR o.modifiedAt > o.createdAt)";

    private static final String ROW = "SELECT new de.nordertor.publication.control.PublicRow(o.id, o.kind, o.version,"
            + " o.content, o.createdAt, o.modifiedAt, o.deleted) FROM PublicObject o WHERE ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Also where it is deleted. */
    public Optional<PublicRow> find(PublicKind kind, Long id) {
        return em.createQuery(ROW + "o.id = :id AND o.kind = :kind AND " + EVER_SHOWN, PublicRow.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** The town itself; empty until it is shown. */
    public Optional<PublicRow> findBody() {
        return em.createQuery(ROW + "o.kind = :kind AND o.deleted = FALSE ORDER BY o.id", PublicRow.class)
                .setParameter("kind", PublicKind.BODY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of these that are shown, by id. */
    public Map<Long, PublicRow> getShown(Collection<Long> ids) {
        Map<Long, PublicRow> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(ROW + "o.id IN :ids AND o.deleted = FALSE ORDER BY o.id", PublicRow.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    /** How the parts of these changed, by the id of what they belong to; also of parts that were taken back. */
    public Map<Long, PublicChange> getChangesOfParts(Collection<Long> ids) {
        Map<Long, PublicChange> changes = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "SELECT w, o.version, o.modifiedAt FROM PublicObject o JOIN o.owners w WHERE w IN :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(part -> changes.merge(
                            (Long) part[0],
                            PublicChange.NONE.and((Long) part[1], (Instant) part[2]),
                            (one, other) -> one.and(other.revision(), other.at())));
        }
        return changes;
    }

    /** The ids of those that are shown. */
    public Set<Long> getShownIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                em.createQuery("SELECT o.id FROM PublicObject o WHERE o.id IN :ids AND o.deleted = FALSE", Long.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /**
     * A page of a list in the order of the ids, which never changes, and one more object where there is a next page.
     *
     * @param owner what they have to belong to, or belonged to where they are deleted; null for all
     */
    public List<PublicRow> getPage(PublicKind kind, PublicReference owner, OparlFilter filter) {
        List<String> wanted = new ArrayList<>(List.of("o.kind = :kind", "o.id > :after"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", kind);
        values.put("after", filter.after());
        wanted.add(filter.withDeleted() ? EVER_SHOWN : "o.deleted = FALSE");
        limit(wanted, values, "o.createdAt >= :createdFrom", "createdFrom", filter.createdFrom());
        limit(wanted, values, "o.createdAt < :createdBefore", "createdBefore", filter.createdBefore());
        limit(wanted, values, "o.modifiedAt >= :modifiedFrom", "modifiedFrom", filter.modifiedFrom());
        limit(wanted, values, "o.modifiedAt < :modifiedBefore", "modifiedBefore", filter.modifiedBefore());
        if (owner != null) {
            // it belongs to all that it ever belonged to; what is shown says to which it does now
            limit(wanted, values, ":owner MEMBER OF o.owners", "owner", owner.id());
            limit(wanted, values, "(o.deleted = TRUE OR o.content LIKE :reference)", "reference", within(owner));
        }
        TypedQuery<PublicRow> query =
                em.createQuery(ROW + String.join(" AND ", wanted) + " ORDER BY o.id", PublicRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(filter.size() + 1).getResultList();
    }

    private static void limit(
            List<String> wanted, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            wanted.add(condition);
            values.put(name, value);
        }
    }

    /** A whole string of the content; within other strings its quotation marks would be escaped. */
    static String within(PublicReference reference) {
        return "%\"" + reference.kind().reference(reference.id()) + "\"%";
    }
}
