package de.nordertor.partner.control.merge;

import de.nordertor.partner.boundary.MergeTrace;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerMerge;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Merges and what is noted to undo them: the only place of the undo data, which hold personal values. */
@ApplicationScoped
public class MergeRepository {

    private static final int DEEPEST = 10;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    PartnerMerge get(Long id) {
        PartnerMerge merge = id == null ? null : em.find(PartnerMerge.class, id);
        if (merge == null) {
            throw new NotFoundException("partner.merge.notFound");
        }
        return merge;
    }

    void add(PartnerMerge merge) {
        em.persist(merge);
        em.flush();
    }

    /** Before anything is read, so that of two who merge the same pair the second sees what the first has done. */
    void lock(Long firstId, Long secondId) {
        em.createNativeQuery("SELECT id FROM partner_organization WHERE id IN (?1, ?2) ORDER BY id FOR UPDATE")
                .setParameter(1, firstId)
                .setParameter(2, secondId)
                .getResultList();
    }

    void remove(EngagementProfile profile) {
        em.remove(profile);
        em.flush();
    }

    /** Of those that are not undone, the last one first. */
    public List<MergeTrace> findTraces(Long winnerId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.partner.boundary.MergeTrace(m.id, o.id, o.name, m.mergedAt, m.mergedBy)"
                                + " FROM PartnerMerge m JOIN PartnerOrganization o ON o.id = m.loserId"
                                + " WHERE m.winnerId = :winner AND m.undoneAt IS NULL ORDER BY m.id DESC",
                        MergeTrace.class)
                .setParameter("winner", winnerId)
                .getResultList();
    }

    /** Who became a part of it, and of those again; without itself. */
    public List<Long> findParts(Long partnerId) {
        List<Long> parts = new ArrayList<>();
        List<Long> level = List.of(partnerId);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = em.createQuery("SELECT o.id FROM PartnerOrganization o WHERE o.mergedIntoId IN :ids", Long.class)
                    .setParameter("ids", level)
                    .getResultList();
            parts.addAll(level);
        }
        return parts;
    }

    /** How many rows hang on each: activities, deadlines, attachments. */
    int[] count(String kind, Long id) {
        return Stream.of("activity_subject", "deadline", "attachment")
                .mapToInt(table -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table
                                        + " WHERE subject_kind = ?1 AND subject_id = ?2")
                                .setParameter(1, kind)
                                .setParameter(2, id)
                                .getSingleResult())
                        .intValue())
                .toArray();
    }

    /**
     * Forgets the undo data in which this text stands, for example the name of a person that has to be erased; such a
     * merge can no longer be undone.
     *
     * @return how many
     */
    public int erase(String text) {
        return em.createNativeQuery("UPDATE partner_merge SET undo_data = NULL, version = version + 1"
                        + " WHERE undo_data IS NOT NULL AND LOCATE(LOWER(?1), LOWER(undo_data)) > 0")
                .setParameter(1, asJson(text))
                .executeUpdate();
    }

    /** Forgets the undo data of the merges in which this partner took part. @return how many */
    public int erase(Long partnerId) {
        return em.createNativeQuery("UPDATE partner_merge SET undo_data = NULL, version = version + 1"
                        + " WHERE undo_data IS NOT NULL AND (winner_id = ?1 OR loser_id = ?1)")
                .setParameter(1, partnerId)
                .executeUpdate();
    }

    /** As it stands within a JSON text. */
    private static String asJson(String text) {
        String quoted = Json.createValue(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }
}
