package de.nordertor.platform.control;

import de.nordertor.platform.entity.FormDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drafts of forms: written often, read once, so plain statements without entity, version and trail. */
@ApplicationScoped
public class FormDraftRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<FormDraft> find(long userId, String formKey) {
        List<?> rows = em.createNativeQuery(
                        "SELECT content, saved_at FROM form_draft WHERE user_id = ? AND form_key = ?")
                .setParameter(1, userId)
                .setParameter(2, formKey)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(FormDraftRepository::draft)
                .findFirst();
    }

    /** Keeps one draft for each person and form, and of each person the newest {@code most}. */
    public void save(long userId, String formKey, String content, Instant now, int most) {
        em.createNativeQuery("INSERT INTO form_draft (user_id, form_key, content, saved_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE content = VALUES(content), saved_at = VALUES(saved_at)")
                .setParameter(1, userId)
                .setParameter(2, formKey)
                .setParameter(3, content)
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        em.createNativeQuery("DELETE FROM form_draft WHERE user_id = ? AND form_key NOT IN (SELECT form_key FROM"
                        + " (SELECT form_key FROM form_draft WHERE user_id = ? ORDER BY saved_at DESC LIMIT " + most
                        + ") newest)")
                .setParameter(1, userId)
                .setParameter(2, userId)
                .executeUpdate();
    }

    public void delete(long userId, String formKey) {
        em.createNativeQuery("DELETE FROM form_draft WHERE user_id = ? AND form_key = ?")
                .setParameter(1, userId)
                .setParameter(2, formKey)
                .executeUpdate();
    }

    /** A draft of anybody. */
    record StoredDraft(long userId, String formKey, String content) {}

    /** Drafts whose key ends with this, or in whose content one of the words stands somewhere. */
    @SuppressWarnings("unchecked")
    List<StoredDraft> findContaining(List<String> words, String keyEnd) {
        String any = IntStream.range(0, words.size())
                .mapToObj(i -> " OR content LIKE ?" + (i + 2) + " ESCAPE '!'")
                .collect(Collectors.joining());
        Query query = em.createNativeQuery(
                        "SELECT user_id, form_key, content FROM form_draft WHERE form_key LIKE ?1" + any)
                .setParameter(1, "%." + keyEnd);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter(i + 2, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new StoredDraft(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                        .toList();
    }

    private static FormDraft draft(Object[] row) {
        LocalDateTime savedAt = row[1] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[1];
        return new FormDraft((String) row[0], savedAt.toInstant(ZoneOffset.UTC));
    }
}
