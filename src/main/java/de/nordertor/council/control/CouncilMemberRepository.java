package de.nordertor.council.control;

import de.nordertor.council.boundary.CouncilMemberFilter;
import de.nordertor.council.boundary.CouncilMemberRow;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Those who sit in committees: two statements a page, one for the rows and one for the total. */
@ApplicationScoped
public class CouncilMemberRepository {

    private static final int CHUNK = 500;
    private static final String TODAY = "m.validFrom <= :today AND (m.validTo IS NULL OR m.validTo >= :today)";
    private static final String ROW = "SELECT NEW de.nordertor.council.boundary.CouncilMemberRow(p.id, p.title,"
            + " p.givenName, p.familyName, p.party, p.consentOn,"
            + " (SELECT COUNT(m) FROM CommitteeMember m WHERE m.member = p AND " + TODAY + ")) FROM CouncilMember p ";
    private static final Map<String, String> SORT_KEYS =
            Map.of("name", "p.familyName", "party", "p.party", "consent", "p.consentOn");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Event<SubjectsChanged> changed;

    public CouncilMember get(Long id) {
        CouncilMember member = id == null ? null : em.find(CouncilMember.class, id);
        if (member == null) {
            throw new NotFoundException("council.member.notFound");
        }
        return member;
    }

    /** By name, unless it is sorted otherwise. */
    public Page<CouncilMemberRow> findPage(CouncilMemberFilter filter, LocalDate today, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        TypedQuery<CouncilMemberRow> rows = em.createQuery(ROW + where + orderBy(page), CouncilMemberRow.class);
        rows.setParameter("today", today);
        values.forEach(rows::setParameter);
        TypedQuery<Long> total = em.createQuery("SELECT COUNT(p) FROM CouncilMember p " + where, Long.class);
        if (filter.committeeId() != null) {
            total.setParameter("today", today);
        }
        values.forEach(total::setParameter);
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(), total.getSingleResult());
    }

    /** Those with one of these family names, whatever its capitals and spaces, with their memberships. */
    List<CouncilMember> findByFamilyNames(Collection<String> names) {
        List<Long> ids = idsOf(names);
        List<CouncilMember> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(em.createQuery(
                            "SELECT p FROM CouncilMember p WHERE p.id IN :ids ORDER BY p.id", CouncilMember.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .setHint("eclipselink.batch", "p.memberships")
                    .setHint("eclipselink.batch.type", "IN")
                    .getResultList());
        }
        return found;
    }

    /** Compared here, because the database knows nothing of the spelling of spaces. */
    private List<Long> idsOf(Collection<String> names) {
        Set<String> wanted = names.stream().map(Spelling::plain).collect(Collectors.toSet());
        return em.createQuery("SELECT p.id, p.familyName FROM CouncilMember p ORDER BY p.id", Object[].class)
                .getResultStream()
                .filter(row -> wanted.contains(Spelling.plain((String) row[1])))
                .map(row -> (Long) row[0])
                .toList();
    }

    /** Other rooms hear of it by {@link #changed}. */
    public void add(CouncilMember member) {
        em.persist(member);
        flush();
    }

    /** At once, so that the second of two people is told so, and every room that keeps what follows from them. */
    public void changed(List<CouncilMember> known) {
        flush();
        changed.fire(new SubjectsChanged(known.stream()
                .map(member -> new SubjectRef(CouncilMember.KIND, member.getId()))
                .toList()));
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }

    private static String where(CouncilMemberFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        if (filter.text() != null) {
            where.append(" AND (LOWER(p.familyName) LIKE :text OR LOWER(p.givenName) LIKE :text"
                    + " OR LOWER(p.party) LIKE :text)");
            values.put("text", "%" + literal(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.committeeId() != null) {
            where.append(" AND EXISTS (SELECT m.id FROM CommitteeMember m WHERE m.member = p"
                    + " AND m.committee.id = :committee AND " + TODAY + ")");
            values.put("committee", filter.committeeId());
        }
        return where.toString();
    }

    /** What is typed is looked for as it stands. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        if (key == null) {
            return " ORDER BY p.familyName, p.givenName, p.id";
        }
        String direction = page.ascending() ? " ASC" : " DESC";
        return " ORDER BY " + key + direction + ", p.givenName" + direction + ", p.id" + direction;
    }
}
