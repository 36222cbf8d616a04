package de.nordertor.publication.control;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.entity.FileBytes;
import de.nordertor.publication.entity.PublicFile;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the public sees. Whoever writes holds the lock on all publications. */
@ApplicationScoped
public class PublicObjectRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /**
     * Makes all reading of this transaction see one and the same moment, so that what belongs together is never of two
     * publications. Called before the transaction has read anything.
     */
    public void readOneMoment() {
        em.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").executeUpdate();
    }

    /** The id by which others may refer to it already; it is not shown until it is put. */
    public Long reserve(PublicKind kind, SubjectRef source, Instant now) {
        return reserved(kind, source, now).getId();
    }

    /** Shows it with this content; a thing whose content is the same already stays unmodified. */
    public Long put(PublicKind kind, SubjectRef source, JsonObject content, Instant now) {
        PublicObject object = reserved(kind, source, now);
        if (object.show(content, now)) {
            object.belongTo(OparlType.of(kind).owners(content));
        }
        return object.getId();
    }

    /** Shows a file with its bytes. */
    public Long putFile(SubjectRef source, JsonObject content, FileBytes bytes, Instant now) {
        store(source, bytes, now);
        return put(PublicKind.FILE, source, content, now);
    }

    /** Keeps the bytes of a file, which is shown when it is put. */
    void store(SubjectRef source, FileBytes bytes, Instant now) {
        Long id = reserve(PublicKind.FILE, source, now);
        PublicFile file = findFile(id).orElse(null);
        if (file == null) {
            em.persist(new PublicFile(id, bytes));
        } else if (!file.bytes().sha256().equals(bytes.sha256())) {
            file.write(bytes);
        }
    }

    /** The bytes that are kept for the file of this source. */
    Optional<FileBytes> findBytes(SubjectRef source) {
        return findSource(PublicKind.FILE, source)
                .flatMap(object -> findFile(object.getId()))
                .map(PublicFile::bytes);
    }

    /** Takes it back with its bytes; nothing happens where it is not shown. */
    public void remove(PublicKind kind, SubjectRef source, Instant now) {
        findSource(kind, source).ifPresent(object -> {
            object.remove(now);
            findFile(object.getId()).ifPresent(em::remove);
        });
    }

    /** Also where it is deleted. */
    public Optional<PublicObject> find(PublicKind kind, Long id) {
        return Optional.ofNullable(em.find(PublicObject.class, id)).filter(object -> object.getKind() == kind);
    }

    /** Its bytes; empty where the file is not shown. */
    public Optional<PublicFile> findFile(Long objectId) {
        return em.createQuery("SELECT f FROM PublicFile f WHERE f.objectId = :id", PublicFile.class)
                .setParameter("id", objectId)
                .getResultStream()
                .findFirst();
    }

    /** What is shown of this source now. */
    public Optional<PublicObject> findShown(PublicKind kind, SubjectRef source) {
        return findSource(kind, source).filter(object -> !object.isDeleted());
    }

    /** What is shown of a kind, in the order of the ids, which never changes. */
    public List<PublicObject> getPage(PublicKind kind, int offset, int limit) {
        return em.createQuery(
                        "SELECT o FROM PublicObject o WHERE o.kind = :kind AND o.deleted = FALSE ORDER BY o.id",
                        PublicObject.class)
                .setParameter("kind", kind)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private PublicObject reserved(PublicKind kind, SubjectRef source, Instant now) {
        return findSource(kind, source).orElseGet(() -> {
            PublicObject object = new PublicObject(kind, source, now);
            em.persist(object);
            // the bytes of a file refer to it by its id alone
            em.flush();
            return object;
        });
    }

    private Optional<PublicObject> findSource(PublicKind kind, SubjectRef source) {
        TypedQuery<PublicObject> query = em.createQuery(
                "SELECT o FROM PublicObject o WHERE o.kind = :kind AND o.sourceKind = :sourceKind"
                        + " AND o.sourceId = :sourceId",
                PublicObject.class);
        return query.setParameter("kind", kind)
                .setParameter("sourceKind", source.kind())
                .setParameter("sourceId", source.id())
                .getResultStream()
                .findFirst();
    }
}
