package de.nordertor.publication.control;

import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what the public pages list, by what stands in the frozen contents. */
@ApplicationScoped
public class PublicPageRepository {

    private static final String SHOWN = " FROM public_object WHERE kind = ?1 AND deleted = FALSE";
    private static final String START = "JSON_VALUE(content, '$.start')";
    private static final String MATCHES = " AND LOWER(CONCAT(COALESCE(JSON_VALUE(content, '$.name'), ''), ' ',"
            + " COALESCE(JSON_VALUE(content, '$.reference'), ''))) LIKE ?%d ESCAPE '!'";
    private static final String PAPERS_OF =
            "SELECT p.id FROM (SELECT DISTINCT p.owner_id AS id FROM public_object_owner c"
                    + " JOIN public_object o ON o.id = c.object_id JOIN public_object_owner p ON p.object_id = o.id"
                    + " WHERE c.owner_id = ?1 AND o.kind = 'CONSULTATION' AND o.deleted = FALSE AND o.content LIKE ?2) mine"
                    + " JOIN public_object p ON p.id = mine.id JOIN public_object_owner w ON w.owner_id = p.id"
                    + " JOIN public_object part ON part.id = w.object_id WHERE p.kind = 'PAPER' AND p.deleted = FALSE"
                    + " GROUP BY p.id, p.modified_at ORDER BY GREATEST(p.modified_at, MAX(part.modified_at)) DESC, p.id DESC";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The town itself, or none. */
    public List<Long> findBody() {
        return ids(em.createNativeQuery("SELECT id" + SHOWN + " ORDER BY id LIMIT 1")
                .setParameter(1, PublicKind.BODY.name()));
    }

    /** By their names. */
    public List<Long> findOrganizations() {
        return ids(em.createNativeQuery("SELECT id" + SHOWN + " ORDER BY JSON_VALUE(content, '$.name'), id")
                .setParameter(1, PublicKind.ORGANIZATION.name()));
    }

    /**
     * Those that begin from the one day (or month) on and before the other, the earliest first.
     *
     * @param committee null for all
     */
    public List<Long> findMeetings(String from, String before, PublicReference committee, int most) {
        return meetings(from, before, committee, "", most);
    }

    /** As above, the latest first. */
    public List<Long> findLatestMeetings(String from, String before, PublicReference committee, int most) {
        return meetings(from, before, committee, " DESC", most);
    }

    private List<Long> meetings(String from, String before, PublicReference committee, String order, int most) {
        String ofCommittee = committee == null ? "" : " AND content LIKE ?4";
        Query query = em.createNativeQuery("SELECT id" + SHOWN + " AND " + START + " >= ?2 AND " + START + " < ?3"
                        + ofCommittee + " ORDER BY " + START + order + ", id" + order + limit(0, most))
                .setParameter(1, PublicKind.MEETING.name())
                .setParameter(2, from)
                .setParameter(3, before);
        if (committee != null) {
            query.setParameter(4, PublicRowRepository.within(committee));
        }
        return ids(query);
    }

    /** Papers in whose name or number all the words stand, the latest first. */
    public List<Long> findPapers(List<String> words, int first, int most) {
        String order = " ORDER BY JSON_VALUE(content, '$.date') DESC, id DESC" + limit(first, most);
        return ids(papers("SELECT id", words, order));
    }

    public long countPapers(List<String> words) {
        return ((Number) papers("SELECT COUNT(*)", words, "").getSingleResult()).longValue();
    }

    private Query papers(String selected, List<String> words, String order) {
        StringBuilder sql = new StringBuilder(selected).append(SHOWN);
        List<String> patterns = new ArrayList<>();
        for (String word : words) {
            patterns.add("%" + word.toLowerCase(Locale.GERMAN).replaceAll("([!%_])", "!$1") + "%");
            sql.append(MATCHES.formatted(patterns.size() + 1));
        }
        Query query = em.createNativeQuery(sql + order).setParameter(1, PublicKind.PAPER.name());
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter(i + 2, patterns.get(i));
        }
        return query;
    }

    /** The papers that the committee deals with, those first of which anything changed last: a file and a result, too. */
    public List<Long> findPapersOf(PublicReference committee, int most) {
        return ids(em.createNativeQuery(PAPERS_OF + limit(0, most))
                .setParameter(1, committee.id())
                .setParameter(2, PublicRowRepository.within(committee)));
    }

    private static String limit(int first, int most) {
        return " LIMIT " + most + " OFFSET " + first;
    }

    private static List<Long> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
