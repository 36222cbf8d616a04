package de.nordertor.publication.control;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListRepository;
import de.nordertor.publication.boundary.PublicationEventRow;
import de.nordertor.publication.boundary.PublicationFilter;
import de.nordertor.publication.boundary.PublicationRow;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.Publication;
import de.nordertor.publication.entity.PublicationEvent;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationPart;
import de.nordertor.publication.entity.PublicationStanding;
import de.nordertor.publication.entity.PublicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was shown to the public in one act each, of what it consists, and the log. */
@ApplicationScoped
public class PublicationRepository extends ListRepository {

    private static final int CHUNK = 500;

    private static final ListCriteria.Order ORDER = new ListCriteria.Order(
            Map.of("name", "p.name", "state", "p.state", "changed", "p.changedAt"),
            "p.id",
            "p.changedAt DESC, p.id DESC");

    private static final ListCriteria.Order NEWEST =
            new ListCriteria.Order(Map.of(), "e.id", "e.happenedAt DESC, e.id DESC");

    /**
     * From now on until the transaction ends nobody else shows anything or takes it back: what belongs together is never
     * mixed, and two acts never wait for each other in a circle.
     */
    public void lockAll() {
        em().createNativeQuery("SELECT id FROM publication_gate WHERE id = 1 FOR UPDATE")
                .getSingleResult();
    }

    public Optional<Publication> find(PublicationKind kind, Long subjectId) {
        return em().createQuery(
                        "SELECT p FROM Publication p WHERE p.kind = :kind AND p.subjectId = :subject",
                        Publication.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }

    /** As it was changed last, by whomever; after {@link #lockAll}. */
    public Optional<Publication> findLocked(PublicationKind kind, Long subjectId) {
        Optional<Publication> found = find(kind, subjectId);
        found.ifPresent(publication -> em().refresh(publication, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Which of the things of a kind were ever shown. */
    public Set<Long> findSubjects(PublicationKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em().createQuery(
                                "SELECT p.subjectId FROM Publication p WHERE p.kind = :kind AND p.subjectId IN :ids",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Sortable by name, state, changed; what was changed last first. */
    public Page<PublicationRow> findPage(PublicationFilter filter, PageRequest page) {
        ListCriteria criteria = new ListCriteria()
                .with("p.kind = ?", filter.kind())
                .with("p.state = ?", state(filter.standing()))
                .when(filter.standing() == PublicationStanding.CURRENT, "p.outdated = FALSE")
                .when(filter.standing() == PublicationStanding.OUTDATED, "p.outdated = TRUE")
                .containing(filter.text(), "p.name");
        return page(
                PublicationRow.class,
                "SELECT NEW de.nordertor.publication.boundary.PublicationRow(p.kind, p.subjectId, p.name, p.state,"
                        + " p.outdated, p.changedAt, p.changedBy) FROM Publication p",
                "SELECT COUNT(p) FROM Publication p",
                criteria,
                ORDER,
                page);
    }

    private static PublicationState state(PublicationStanding standing) {
        if (standing == null) {
            return null;
        }
        return standing == PublicationStanding.DEPUBLISHED ? PublicationState.DEPUBLISHED : PublicationState.PUBLISHED;
    }

    /** The log, newest first. @param publicationId null for that of all */
    public Page<PublicationEventRow> findEvents(Long publicationId, PageRequest page) {
        return page(
                PublicationEventRow.class,
                "SELECT NEW de.nordertor.publication.boundary.PublicationEventRow(e.publication.kind,"
                        + " e.publication.subjectId, e.name, e.act, e.reason, e.warnings, e.contentHash, e.happenedAt,"
                        + " e.happenedBy) FROM PublicationEvent e",
                "SELECT COUNT(e) FROM PublicationEvent e",
                new ListCriteria().with("e.publication.id = ?", publicationId),
                NEWEST,
                page);
    }

    public void add(Publication publication) {
        em().persist(publication);
    }

    public void add(PublicationEvent event) {
        em().persist(event);
    }

    public void add(PublicationPart part) {
        em().persist(part);
    }

    public void remove(PublicationPart part) {
        em().remove(part);
    }

    /** In the order in which they were first shown. */
    public List<PublicationPart> findParts(Publication publication) {
        return em().createQuery(
                        "SELECT p FROM PublicationPart p WHERE p.publication = :publication ORDER BY p.id",
                        PublicationPart.class)
                .setParameter("publication", publication)
                .getResultList();
    }

    /** What the public sees of an object: that of the publication that was published last. Empty where it is not public. */
    public Optional<PublicationPart> findShown(PublicRef ref) {
        return em().createQuery(
                        "SELECT p FROM PublicationPart p JOIN FETCH p.publication WHERE p.objectKind = :kind"
                                + " AND p.sourceKind = :sourceKind AND p.sourceId = :sourceId"
                                + " ORDER BY p.publication.shownAt DESC, p.id DESC",
                        PublicationPart.class)
                .setParameter("kind", ref.kind())
                .setParameter("sourceKind", ref.source().kind())
                .setParameter("sourceId", ref.source().id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those parts that refer to any of these objects. */
    public List<PublicationPart> findReferring(Collection<PublicRef> targets) {
        List<String> keys = targets.stream().map(PublicRef::key).toList();
        List<PublicationPart> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            found.addAll(em().createQuery(
                            "SELECT p FROM PublicationPart p WHERE p.id IN (SELECT q.id FROM PublicationPart q"
                                    + " JOIN q.links l WHERE l.target IN :keys)",
                            PublicationPart.class)
                    .setParameter("keys", keys.subList(from, Math.min(keys.size(), from + CHUNK)))
                    .getResultList());
        }
        return found;
    }

    /** The things that are shown and one of whose objects comes from this source. */
    public List<Publication> findShownWith(String sourceKind, Collection<Long> sourceIds) {
        return sourceIds.isEmpty()
                ? List.of()
                : em().createQuery(
                                "SELECT DISTINCT p.publication FROM PublicationPart p WHERE p.sourceKind = :kind"
                                        + " AND p.sourceId IN :ids",
                                Publication.class)
                        .setParameter("kind", sourceKind)
                        .setParameter("ids", sourceIds)
                        .getResultList();
    }

    /** Sends what was written to the database, so that the next question sees it. */
    public void flush() {
        em().flush();
    }
}
