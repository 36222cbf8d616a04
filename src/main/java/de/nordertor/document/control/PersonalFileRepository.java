package de.nordertor.document.control;

import de.nordertor.document.entity.Attachment;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Attachments that go for good. */
@ApplicationScoped
public class PersonalFileRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Also removed ones, whose contents are still there. */
    public List<Attachment> find(SubjectRef subject) {
        return em.createQuery(
                        "SELECT a FROM Attachment a WHERE a.subjectKind = :kind AND a.subjectId = :id ORDER BY a.id",
                        Attachment.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** The row at once; its content is noted to go. */
    public void remove(Attachment file, Instant now) {
        em.createNativeQuery("INSERT IGNORE INTO erased_content (sha256, erased_at) VALUES (?1, ?2)")
                .setParameter(1, file.getSha256())
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        em.remove(file);
        em.flush();
    }

    /** Contents that have to go. */
    @SuppressWarnings("unchecked")
    public List<String> findErased() {
        return em.createNativeQuery("SELECT sha256 FROM erased_content ORDER BY sha256")
                .getResultList();
    }

    /** Whether another attachment has the same content. */
    public boolean isNeeded(String sha256) {
        return !em.createQuery("SELECT a.id FROM Attachment a WHERE a.sha256 = :hash", Long.class)
                .setParameter("hash", sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void forget(String sha256) {
        em.createNativeQuery("DELETE FROM erased_content WHERE sha256 = ?1")
                .setParameter(1, sha256)
                .executeUpdate();
    }
}
