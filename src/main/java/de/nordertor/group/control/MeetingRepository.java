package de.nordertor.group.control;

import de.nordertor.group.boundary.MeetingRow;
import de.nordertor.group.control.MeetingCalendar.MeetingDay;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The meetings of groups. */
@ApplicationScoped
public class MeetingRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<GroupMeeting> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(GroupMeeting.class, id));
    }

    public GroupMeeting get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("group.meeting.notFound"));
    }

    /** The latest first, as many as a page shows. */
    public List<MeetingRow> findRows(Long groupId, int limit) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.group.boundary.MeetingRow(m.id, m.topic, m.on, m.startsAt, m.place,"
                                + " m.state) FROM GroupMeeting m WHERE m.group.id = :group ORDER BY m.on DESC, m.id DESC",
                        MeetingRow.class)
                .setParameter("group", groupId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** From the first to the last of these days. */
    public List<MeetingDay> findBetween(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.group.control.MeetingCalendar$MeetingDay(m.id, m.version, m.changedAt,"
                                + " m.group.name, m.topic, m.on, m.startsAt, m.endsAt, m.place, m.state)"
                                + " FROM GroupMeeting m WHERE m.on BETWEEN :from AND :to",
                        MeetingDay.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The topics of those of the ids that exist. */
    public Map<Long, String> findTopics(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT m.id, m.topic FROM GroupMeeting m WHERE m.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public List<GroupMeeting> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT m FROM GroupMeeting m WHERE m.id IN :ids", GroupMeeting.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT m.id FROM GroupMeeting m WHERE m.id > :after ORDER BY m.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    Long getMeetingOfAttendee(Long attendeeId) {
        return em.createQuery("SELECT a.meeting.id FROM MeetingAttendee a WHERE a.id = :id", Long.class)
                .setParameter("id", attendeeId)
                .getSingleResult();
    }

    /** Id and day of those that exist and were not cancelled. */
    List<Object[]> findDates(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT m.id, m.on FROM GroupMeeting m WHERE m.id IN :ids AND m.state <> :cancelled",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .getResultList();
    }

    public void add(GroupMeeting meeting) {
        em.persist(meeting);
        flush(meeting);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(GroupMeeting meeting) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(GroupMeeting.KIND, meeting.getId()));
    }
}
