package de.nordertor.platform.control;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.AuditAction;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Reads the audit trail, and writes the few rows that no entity change produces. */
@ApplicationScoped
public class AuditRepository {

    private static final String SELECT =
            "SELECT occurred_at, login, use_case, action, subject_kind, subject_id, field, old_value, new_value"
                    + " FROM nordertor_audit.audit_entry ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private BulkRepository bulk;

    /** Newest first. */
    @SuppressWarnings("unchecked")
    public List<AuditRow> findBySubject(String kind, Long id, int limit) {
        Query query = em.createNativeQuery(SELECT + "WHERE subject_kind = ?1 AND subject_id = ?2 ORDER BY id DESC")
                .setParameter(1, kind)
                .setParameter(2, id)
                .setMaxResults(limit);
        return ((List<Object[]>) query.getResultList())
                .stream().map(AuditRepository::row).toList();
    }

    /** Newest first, without the values of guarded content; {@code login} may be null for everybody. */
    @SuppressWarnings("unchecked")
    public Page<AuditRow> findPage(String login, PageRequest page) {
        String where = login == null ? "" : "WHERE login = ?1 ";
        Query rows = em.createNativeQuery(SELECT + where + "ORDER BY id DESC")
                .setFirstResult(page.first())
                .setMaxResults(page.size());
        Query count = em.createNativeQuery("SELECT COUNT(*) FROM nordertor_audit.audit_entry " + where);
        if (login != null) {
            rows.setParameter(1, login);
            count.setParameter(1, login);
        }
        return new Page<>(
                ((List<Object[]>) rows.getResultList())
                        .stream()
                                .map(AuditRepository::row)
                                .map(this::withoutGuardedContent)
                                .toList(),
                ((Number) count.getSingleResult()).longValue());
    }

    private AuditRow withoutGuardedContent(AuditRow row) {
        boolean guarded = em.getMetamodel().getEntities().stream()
                .anyMatch(type -> type.getJavaType().getSimpleName().equals(row.subjectKind())
                        && type.getJavaType().isAnnotationPresent(GuardedContent.class));
        return guarded ? row.withoutValues() : row;
    }

    /** What bulk work did past the entities, told as if the entities had done it. */
    public void addAll(List<AuditEntry> entries) {
        Actor actor = Actor.current();
        Instant now = Instant.now();
        bulk.write(
                "INSERT INTO nordertor_audit.audit_entry (occurred_at, user_id, login, use_case, action, subject_kind,"
                        + " subject_id, field, old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries,
                entry -> new Object[] {
                    now,
                    actor.userId(),
                    actor.login(),
                    actor.useCase(),
                    entry.action().name(),
                    entry.subjectKind(),
                    entry.subjectId(),
                    entry.field(),
                    entry.oldValue(),
                    entry.newValue()
                });
    }

    public void add(Actor actor, AuditAction action, String subjectKind, Long subjectId, String detail) {
        em.createNativeQuery("INSERT INTO nordertor_audit.audit_entry"
                        + " (occurred_at, user_id, login, use_case, action, subject_kind, subject_id, new_value)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))
                .setParameter(2, actor.userId())
                .setParameter(3, actor.login())
                .setParameter(4, actor.useCase())
                .setParameter(5, action.name())
                .setParameter(6, subjectKind)
                .setParameter(7, subjectId)
                .setParameter(8, detail)
                .executeUpdate();
    }

    /** Sends the changes to the database while it is still known who made them; at commit it would be too late. */
    public void writePending() {
        if (em.isJoinedToTransaction()) {
            em.flush();
        }
    }

    private static AuditRow row(Object[] columns) {
        return new AuditRow(
                instant(columns[0]),
                (String) columns[1],
                (String) columns[2],
                AuditAction.valueOf((String) columns[3]),
                (String) columns[4],
                columns[5] == null ? null : ((Number) columns[5]).longValue(),
                (String) columns[6],
                (String) columns[7],
                (String) columns[8]);
    }

    private static Instant instant(Object column) {
        LocalDateTime utc =
                column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return utc.toInstant(ZoneOffset.UTC);
    }
}
