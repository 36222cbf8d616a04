package de.nordertor.document.control;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.entity.Attachment;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attachments that still count; the removed ones are only there for the hashes they need. */
@ApplicationScoped
public class AttachmentRepository {

    private static final String ROW = "SELECT NEW de.nordertor.document.boundary.AttachmentRow("
            + "a.id, a.version, a.title, a.fileName, a.type, a.size, a.sha256, a.visibility, a.uploadedBy, a.uploadedAt)"
            + " FROM Attachment a WHERE a.removed = FALSE AND ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Event<SubjectsChanged> changed;

    /** In the order in which they came. */
    public List<AttachmentRow> findRows(SubjectRef subject) {
        return em.createQuery(ROW + "a.subjectKind = :kind AND a.subjectId = :id ORDER BY a.id", AttachmentRow.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    public AttachmentRow getRow(Long id) {
        return em.createQuery(ROW + "a.id = :id", AttachmentRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AttachmentRepository::notFound);
    }

    public Attachment get(Long id) {
        return find(id).orElseThrow(AttachmentRepository::notFound);
    }

    public Optional<Attachment> find(Long id) {
        Attachment attachment = id == null ? null : em.find(Attachment.class, id);
        return Optional.ofNullable(attachment).filter(found -> !found.isRemoved());
    }

    public long count(SubjectRef subject) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM Attachment a"
                                + " WHERE a.removed = FALSE AND a.subjectKind = :kind AND a.subjectId = :id",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getSingleResult();
    }

    /** Those of the things that have attachments, or had. */
    public Set<Long> findSubjectsOf(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT DISTINCT a.subjectId FROM Attachment a"
                                        + " WHERE a.subjectKind = :kind AND a.subjectId IN :ids",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Of all contents that a row needs, also of a removed one. */
    public List<String> findHashes() {
        return em.createQuery("SELECT DISTINCT a.sha256 FROM Attachment a ORDER BY a.sha256", String.class)
                .getResultList();
    }

    /**
     * At once, so that the second of two people who change the same attachment is told so, and every room that keeps what
     * follows from it.
     */
    public void save(Attachment attachment) {
        try {
            em.persist(attachment);
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("document.attachment.changed");
        }
        changed.fire(new SubjectsChanged(List.of(attachment.subject())));
    }

    /** Until the transaction ends nobody changes the attachments of this thing. */
    public void hold(SubjectRef subject) {
        em.createQuery(
                        "SELECT a FROM Attachment a WHERE a.removed = FALSE AND a.subjectKind = :kind"
                                + " AND a.subjectId = :id",
                        Attachment.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static NotFoundException notFound() {
        return new NotFoundException("document.attachment.notFound");
    }
}
