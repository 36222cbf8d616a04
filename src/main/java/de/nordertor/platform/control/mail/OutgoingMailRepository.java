package de.nordertor.platform.control.mail;

import de.nordertor.platform.boundary.MailOrder;
import de.nordertor.platform.boundary.MailRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.StoppedMail;
import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.OutgoingMail;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mails in the outbox. */
@ApplicationScoped
public class OutgoingMailRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.platform.boundary.MailRow(m.id, m.subjectKind, m.subjectId,"
                    + " m.revision, m.recipientName, m.recipient, m.title, m.method, m.state, m.createdAt, m.attempts,"
                    + " m.nextAttemptAt, m.settledAt, m.failure) FROM OutgoingMail m";

    /** What is set where a text is forgotten. */
    static final String WITHOUT_TEXT = "text = NULL, html = NULL, calendar = NULL";

    /** Two who order the same at the same moment: the later one finds it there and leaves it. */
    private static final String INSERT =
            "INSERT INTO outgoing_mail (id, version, unique_key, message_id, subject_kind, subject_id, revision, state,"
                    + " sender_name, recipient_name, recipient, title, text, html, calendar, calendar_method,"
                    + " created_at, attempts, next_attempt_at, settled_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, 0, ?, ?) ON DUPLICATE KEY UPDATE id = id";

    /** @param sendable of those that could not be delivered, those that still have an addressee */
    public record OpenCount(long waiting, long undeliverable, long sendable) {}

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private BulkRepository bulk;

    /** Those whose key is not there yet. @return how many */
    public int addMissing(List<MailOrder> orders, MailState state, String domain, Instant now) {
        Map<String, MailOrder> missing = new LinkedHashMap<>();
        orders.forEach(order -> missing.putIfAbsent(MailKey.of(order.key()), order));
        bulk.read("SELECT unique_key FROM outgoing_mail WHERE unique_key IN (%s)", missing.keySet())
                .forEach(row -> missing.remove((String) row[0]));
        List<Long> ids = new ArrayList<>(bulk.ids(missing.size()));
        bulk.write(
                INSERT,
                List.copyOf(missing.entrySet()),
                entry -> values(ids.remove(0), entry.getKey(), entry.getValue(), state, domain, now));
        return missing.size();
    }

    private static Object[] values(Long id, String key, MailOrder order, MailState state, String domain, Instant now) {
        MailContent content = order.content();
        boolean waits = state == MailState.WAITING;
        return new Object[] {
            id,
            key,
            MailKey.messageId(key, domain),
            order.subject().kind(),
            order.subject().id(),
            order.revision(),
            state.name(),
            content.senderName(),
            order.to().name(),
            order.to().address(),
            content.title(),
            content.text(),
            content.html(),
            content.calendar(),
            content.method() == null ? null : content.method().name(),
            now,
            waits ? now : null,
            waits ? null : now
        };
    }

    public List<MailRow> findRows(SubjectRef subject) {
        return em.createQuery(
                        ROW + " WHERE m.subjectKind = :kind AND m.subjectId = :id ORDER BY m.createdAt, m.id",
                        MailRow.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** What tells an older revision of the subject and can still be withdrawn. */
    public List<OutgoingMail> findOpen(SubjectRef subject, long revision) {
        return em.createQuery(
                        "SELECT m FROM OutgoingMail m WHERE m.subjectKind = :kind AND m.subjectId = :id"
                                + " AND m.revision < :revision AND m.state IN :open",
                        OutgoingMail.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("revision", revision)
                .setParameter("open", List.of(MailState.WAITING, MailState.UNDELIVERABLE))
                .getResultList();
    }

    /** Newest first. @param state null for all */
    public Page<MailRow> findPage(MailState state, PageRequest page) {
        String where = state == null ? "" : " WHERE m.state = :state";
        TypedQuery<MailRow> rows = em.createQuery(ROW + where + " ORDER BY m.id DESC", MailRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size());
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(m) FROM OutgoingMail m" + where, Long.class);
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        return new Page<>(rows.getResultList(), count.getSingleResult());
    }

    /** How many of those that wait or could not be delivered; what is settled grows for ever and is not looked at. */
    public OpenCount countOpen() {
        Map<MailState, Long> all = new EnumMap<>(MailState.class);
        Map<MailState, Long> addressed = new EnumMap<>(MailState.class);
        em.createQuery(
                        "SELECT m.state, COUNT(m), COUNT(m.recipient) FROM OutgoingMail m WHERE m.state IN :open"
                                + " GROUP BY m.state",
                        Object[].class)
                .setParameter("open", List.of(MailState.WAITING, MailState.UNDELIVERABLE))
                .getResultList()
                .forEach(row -> {
                    all.put((MailState) row[0], (Long) row[1]);
                    addressed.put((MailState) row[0], (Long) row[2]);
                });
        return new OpenCount(
                all.getOrDefault(MailState.WAITING, 0L),
                all.getOrDefault(MailState.UNDELIVERABLE, 0L),
                addressed.getOrDefault(MailState.UNDELIVERABLE, 0L));
    }

    /** What could not be delivered, without whose addressee is forgotten. */
    public List<StoppedMail> findUndeliverable() {
        return em.createQuery(
                        "SELECT NEW de.nordertor.platform.boundary.StoppedMail(m.id, m.subjectKind, m.subjectId, m.key)"
                                + " FROM OutgoingMail m WHERE m.state = :undeliverable AND m.recipient IS NOT NULL",
                        StoppedMail.class)
                .setParameter("undeliverable", MailState.UNDELIVERABLE)
                .getResultList();
    }

    /**
     * Those of them that are still undeliverable are due at once.
     *
     * @param addresses by id, for those that go to another address than before
     */
    public void tryAgain(List<StoppedMail> stopped, Map<Long, String> addresses, Instant now) {
        bulk.write(
                "UPDATE outgoing_mail SET version = version + 1, state = 'WAITING', attempts = 0, next_attempt_at = ?,"
                        + " settled_at = NULL, recipient = COALESCE(?, recipient) WHERE id = ?"
                        + " AND state = 'UNDELIVERABLE'",
                stopped,
                mail -> new Object[] {now, addresses.get(mail.id()), mail.id()});
    }

    /** When the last one was sent. */
    public Optional<Instant> findLastSent() {
        return em.createQuery(
                        "SELECT m.settledAt FROM OutgoingMail m WHERE m.state = :sent ORDER BY m.settledAt DESC",
                        Instant.class)
                .setParameter("sent", MailState.SENT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public MailRow getRow(Long id) {
        return em.createQuery(ROW + " WHERE m.id = :id", MailRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("platform.mail.notFound"));
    }

    public OutgoingMail get(Long id) {
        OutgoingMail mail = id == null ? null : em.find(OutgoingMail.class, id);
        if (mail == null) {
            throw new NotFoundException("platform.mail.notFound");
        }
        return mail;
    }

    /** What was sent before then and keeps its text, because the sender died before it forgot it. @return how many */
    int forgetTextsSentBefore(Instant then, int most) {
        return forget(WITHOUT_TEXT, "state = 'SENT' AND settled_at < ?1 AND text IS NOT NULL", then, most);
    }

    /** What was settled before then keeps neither addressee nor text. @return how many */
    int forgetSettledBefore(Instant then, int most) {
        return forget(
                "sender_name = NULL, recipient_name = NULL, recipient = NULL, title = NULL, failure = NULL, "
                        + WITHOUT_TEXT,
                "settled_at < ?1 AND recipient IS NOT NULL",
                then,
                most);
    }

    /** Looks for them before it changes them, because a change would lock each row on the way, also the many others. */
    private int forget(String what, String where, Instant then, int most) {
        List<?> ids = em.createNativeQuery("SELECT id FROM outgoing_mail WHERE " + where + " LIMIT " + most)
                .setParameter(1, stored(then))
                .getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        String among = ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "id IN (", ")"));
        return em.createNativeQuery(
                        "UPDATE outgoing_mail SET version = version + 1, " + what + " WHERE " + among + " AND " + where)
                .setParameter(1, stored(then))
                .executeUpdate();
    }

    private static Timestamp stored(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    SubjectRef getSubject(Long id) {
        return get(id).getSubject();
    }
}
