package de.nordertor.council.control;

import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.CommitteeMember;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a room below decides about, and keeps it from being changed meanwhile. */
@ApplicationScoped
public class CouncilFactRepository {

    private static final int CHUNK = 500;

    private static final List<String> OF_PAPER = List.of(
            "SELECT p FROM CouncilPaper p WHERE p.id = :id",
            "SELECT c FROM Consultation c WHERE c.paper.id = :id",
            "SELECT k FROM Committee k WHERE EXISTS (SELECT c.id FROM Consultation c WHERE c.paper.id = :id"
                    + " AND c.committee = k)");

    private static final List<String> OF_MEETING = List.of(
            "SELECT m FROM Meeting m WHERE m.id = :id",
            "SELECT p FROM CouncilPaper p WHERE EXISTS (SELECT i.id FROM AgendaItem i WHERE i.meeting.id = :id"
                    + " AND i.consultation.paper = p)",
            "SELECT c FROM Consultation c WHERE EXISTS (SELECT i.id FROM AgendaItem i WHERE i.meeting.id = :id"
                    + " AND i.consultation = c)",
            "SELECT i FROM AgendaItem i WHERE i.meeting.id = :id",
            "SELECT k FROM Committee k WHERE EXISTS (SELECT m.id FROM Meeting m WHERE m.id = :id AND m.committee = k)");

    private static final List<String> OF_COMMITTEE = List.of(
            "SELECT k FROM Committee k WHERE k.id = :id",
            "SELECT p FROM CouncilMember p WHERE EXISTS (SELECT m.id FROM CommitteeMember m"
                    + " WHERE m.committee.id = :id AND m.member = p)",
            "SELECT m FROM CommitteeMember m WHERE m.committee.id = :id");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Locks the rows of a paper, a meeting or a committee in one order; of anything else none. */
    public void hold(SubjectRef subject) {
        List<String> statements =
                switch (subject.kind()) {
                    case PaperGuard.KIND -> OF_PAPER;
                    case Meeting.KIND -> OF_MEETING;
                    case Committee.KIND -> OF_COMMITTEE;
                    default -> List.of();
                };
        for (String statement : statements) {
            em.createQuery(statement, Object.class)
                    .setParameter("id", subject.id())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    public List<Long> findMeetingsOf(Long paperId) {
        return em.createQuery(
                        "SELECT DISTINCT i.meeting.id FROM AgendaItem i WHERE i.consultation.paper.id = :paper",
                        Long.class)
                .setParameter("paper", paperId)
                .getResultList();
    }

    public List<Long> findConsultationsOf(Long paperId) {
        return em.createQuery("SELECT c.id FROM Consultation c WHERE c.paper.id = :paper", Long.class)
                .setParameter("paper", paperId)
                .getResultList();
    }

    public List<Long> findPapersOf(Long meetingId) {
        return em.createQuery(
                        "SELECT DISTINCT i.consultation.paper.id FROM AgendaItem i WHERE i.meeting.id = :meeting",
                        Long.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    public Optional<Committee> findCommittee(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Committee.class, id));
    }

    /** Of a committee, in the order of the names. */
    List<CommitteeMember> findMembers(Long committeeId) {
        return em.createQuery(
                        "SELECT m FROM CommitteeMember m JOIN FETCH m.member p WHERE m.committee.id = :committee"
                                + " ORDER BY p.familyName, p.givenName, m.validFrom, m.id",
                        CommitteeMember.class)
                .setParameter("committee", committeeId)
                .getResultList();
    }

    /** Person and membership of all who are in a committee, also their memberships in others. */
    List<Object[]> findMemberships(Long committeeId) {
        return em.createQuery(
                        "SELECT o.member.id, o.id FROM CommitteeMember o WHERE EXISTS (SELECT m.id FROM CommitteeMember m"
                                + " WHERE m.committee.id = :committee AND m.member = o.member) ORDER BY o.id",
                        Object[].class)
                .setParameter("committee", committeeId)
                .getResultList();
    }

    /**
     * Whether they are public: the station itself, its committee, and its paper as it was approved last; one that was withdrawn
     * only as long as its committee does not deal with the paper behind closed doors instead.
     */
    public Map<Long, Boolean> findPublicConsultations(Collection<Long> ids) {
        Map<Long, Boolean> found = new HashMap<>();
        for (List<Long> some : chunks(ids)) {
            em.createQuery(
                            "SELECT c.id, c.visibility, c.committee.kind, c.paper.visibility, c.paper.state"
                                    + " FROM Consultation c WHERE c.id IN :ids",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> found.put(
                            (Long) row[0],
                            row[1] == Visibility.PUBLIC
                                    && !((CommitteeKind) row[2]).neverPublic()
                                    && row[3] == Visibility.PUBLIC
                                    && row[4] != PaperState.WITHDRAWN));
            findClosedInstead(some).forEach(id -> found.put(id, false));
        }
        return found;
    }

    private List<Long> findClosedInstead(List<Long> ids) {
        return em.createQuery(
                        "SELECT DISTINCT c.id FROM Consultation c, Consultation o WHERE c.id IN :ids"
                                + " AND c.state = :withdrawn AND o.paper = c.paper AND o.committee = c.committee"
                                + " AND o.visibility = :closed",
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("withdrawn", ConsultationState.WITHDRAWN)
                .setParameter("closed", Visibility.NON_PUBLIC)
                .getResultList();
    }

    public Set<Long> findClosedItems(Collection<Long> ids) {
        Set<Long> found = new HashSet<>();
        for (List<Long> some : chunks(ids)) {
            found.addAll(em.createQuery(
                            "SELECT i.id FROM AgendaItem i WHERE i.id IN :ids AND i.visibility = :closed", Long.class)
                    .setParameter("ids", some)
                    .setParameter("closed", Visibility.NON_PUBLIC)
                    .getResultList());
        }
        return found;
    }

    public List<Long> findCommitteesOf(Collection<Long> memberIds) {
        Set<Long> found = new LinkedHashSet<>();
        for (List<Long> some : chunks(memberIds)) {
            found.addAll(em.createQuery(
                            "SELECT DISTINCT m.committee.id FROM CommitteeMember m WHERE m.member.id IN :ids",
                            Long.class)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return List.copyOf(found);
    }

    public Set<Long> findNamable(Collection<Long> memberIds) {
        Set<Long> found = new HashSet<>();
        for (List<Long> some : chunks(memberIds)) {
            found.addAll(em.createQuery(
                            "SELECT p.id FROM CouncilMember p WHERE p.id IN :ids AND p.consentOn IS NOT NULL",
                            Long.class)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return found;
    }

    private static List<List<Long>> chunks(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    public List<String> findWithoutConsent(Collection<String> familyNames) {
        List<String> wanted = List.copyOf(familyNames);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            em.createQuery(
                            "SELECT p.givenName, p.familyName FROM CouncilMember p WHERE p.consentOn IS NULL"
                                    + " AND p.familyName IN :names",
                            Object[].class)
                    .setParameter("names", wanted.subList(from, Math.min(wanted.size(), from + CHUNK)))
                    .getResultList()
                    .forEach(name -> found.add(name[0] + " " + name[1]));
        }
        return found;
    }
}
