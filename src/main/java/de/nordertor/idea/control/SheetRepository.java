package de.nordertor.idea.control;

import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.SheetAdoption;
import de.nordertor.idea.entity.SheetFeedback;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sheets of good practice, what was adopted from them, and what came back. */
@ApplicationScoped
public class SheetRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<GoodPracticeSheet> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(GoodPracticeSheet.class, id));
    }

    public GoodPracticeSheet get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("idea.sheet.notFound"));
    }

    /** @param municipality null for an own one */
    public Optional<GoodPracticeSheet> find(String municipality, String uid) {
        String whose = municipality == null ? "s.municipality IS NULL" : "s.municipality = :municipality";
        TypedQuery<GoodPracticeSheet> query = em.createQuery(
                        "SELECT s FROM GoodPracticeSheet s WHERE s.uid = :uid AND " + whose, GoodPracticeSheet.class)
                .setParameter("uid", uid);
        if (municipality != null) {
            query.setParameter("municipality", municipality);
        }
        return query.getResultStream().findFirst();
    }

    /** By title. */
    public List<GoodPracticeSheet> findOwn(int limit) {
        return em.createQuery(
                        "SELECT s FROM GoodPracticeSheet s WHERE s.municipality IS NULL ORDER BY s.title, s.id",
                        GoodPracticeSheet.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The titles of those of the ids that exist. */
    Map<Long, String> findTitles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT s.id, s.title FROM GoodPracticeSheet s WHERE s.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    boolean isOwn(Long id) {
        return find(id).filter(GoodPracticeSheet::isOwn).isPresent();
    }

    List<GoodPracticeSheet> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT s FROM GoodPracticeSheet s WHERE s.id IN :ids", GoodPracticeSheet.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT s.id FROM GoodPracticeSheet s WHERE s.id > :after ORDER BY s.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Long> findIdsByField(Long fieldId) {
        return em.createQuery(
                        "SELECT s.id FROM GoodPracticeSheet s JOIN s.fieldsOfAction f WHERE f.id = :field", Long.class)
                .setParameter("field", fieldId)
                .getResultList();
    }

    /** @param kind of a row that belongs to a sheet */
    Long getSheetOf(String kind, Long id) {
        return em.createQuery("SELECT r.sheet.id FROM " + kind + " r WHERE r.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** From where the idea was adopted; empty for most. */
    public Optional<SheetAdoption> findAdoption(Long ideaId) {
        return em.createQuery("SELECT a FROM SheetAdoption a WHERE a.idea.id = :idea", SheetAdoption.class)
                .setParameter("idea", ideaId)
                .getResultStream()
                .findFirst();
    }

    public SheetAdoption getAdoption(Long ideaId) {
        return findAdoption(ideaId).orElseThrow(() -> new NotFoundException("idea.feedback.none"));
    }

    /** What this town made of a sheet, the latest first. */
    List<SheetAdoption> findAdoptions(Long sheetId) {
        return em.createQuery(
                        "SELECT a FROM SheetAdoption a JOIN FETCH a.idea WHERE a.sheet.id = :sheet ORDER BY a.id DESC",
                        SheetAdoption.class)
                .setParameter("sheet", sheetId)
                .getResultList();
    }

    /** What other towns made of a sheet, by their names. */
    public List<SheetFeedback> findFeedback(Long sheetId) {
        return em.createQuery(
                        "SELECT f FROM SheetFeedback f WHERE f.sheet.id = :sheet ORDER BY f.municipality, f.id",
                        SheetFeedback.class)
                .setParameter("sheet", sheetId)
                .getResultList();
    }

    /** Whether an idea of that town was read before. */
    public boolean knowsIdea(String municipality, String uid) {
        return !em.createQuery(
                        "SELECT f.id FROM ForeignIdea f WHERE f.municipality = :municipality AND f.uid = :uid",
                        Long.class)
                .setParameter("municipality", municipality)
                .setParameter("uid", uid)
                .getResultList()
                .isEmpty();
    }

    public void add(GoodPracticeSheet sheet) {
        em.persist(sheet);
        flush(sheet);
    }

    /** Something that belongs to a sheet or to an idea. */
    public void add(BaseEntity row) {
        em.persist(row);
        flush();
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(GoodPracticeSheet sheet) {
        flush();
        search.changed(new SubjectRef(GoodPracticeSheet.KIND, sheet.getId()));
    }

    /** The second of two who store the same at the same moment is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
