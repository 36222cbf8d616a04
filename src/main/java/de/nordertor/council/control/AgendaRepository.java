package de.nordertor.council.control;

import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The items of agendas. */
@ApplicationScoped
public class AgendaRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public AgendaItem get(Long id) {
        return Optional.ofNullable(id == null ? null : em.find(AgendaItem.class, id))
                .orElseThrow(() -> new NotFoundException("council.agenda.notFound"));
    }

    /** One after the other: until the transaction ends nobody else changes this agenda. */
    public Meeting lock(Long meetingId) {
        return Optional.ofNullable(
                        meetingId == null ? null : em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("council.meeting.notFound"));
    }

    /** Of a meeting with their papers: what is public first, each part in its order. */
    public List<AgendaItem> findOf(Long meetingId) {
        return em.createQuery(
                        "SELECT i FROM AgendaItem i JOIN FETCH i.meeting LEFT JOIN FETCH i.consultation c LEFT JOIN"
                                + " FETCH c.paper WHERE i.meeting.id = :meeting ORDER BY i.ordinal, i.id",
                        AgendaItem.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .sorted((one, other) -> Boolean.compare(other.isPublic(), one.isPublic()))
                .toList();
    }

    /** By the consultations that stand on one. */
    public Map<Long, AgendaItem> findByConsultations(Collection<Long> consultationIds) {
        return consultationIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT i FROM AgendaItem i JOIN FETCH i.meeting WHERE i.consultation.id IN :ids",
                                AgendaItem.class)
                        .setParameter("ids", consultationIds)
                        .getResultStream()
                        .collect(Collectors.toMap(item -> item.getConsultation().getId(), item -> item));
    }

    public void add(AgendaItem item) {
        em.persist(item);
    }

    public void remove(AgendaItem item) {
        em.remove(item);
    }
}
