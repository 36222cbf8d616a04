package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationDetail;
import de.nordertor.platform.entity.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The rows that belong to cooperations: milestones, contributions, risks, indicators. */
@ApplicationScoped
public class CooperationRowRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** In the order of the form. */
    <R> List<R> find(Class<R> kind, Collection<Long> cooperationIds) {
        return cooperationIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM " + kind.getSimpleName()
                                        + " r WHERE r.cooperation.id IN :ids ORDER BY r.ordinal, r.id",
                                kind)
                        .setParameter("ids", cooperationIds)
                        .getResultList();
    }

    /** As a form shows them. */
    <C extends Serializable, R extends CooperationDetail<C>> List<RowInput<C>> inputs(
            Class<R> kind, Cooperation cooperation) {
        return find(kind, List.of(cooperation.getId())).stream()
                .map(row -> new RowInput<>(row.getId(), row.content()))
                .toList();
    }

    /**
     * Makes the rows what the form wants; each keeps its identity.
     *
     * @throws ConflictException where the form changes a row that is no longer there
     */
    <C extends Serializable, R extends CooperationDetail<C>> void replace(
            Class<R> kind, Cooperation cooperation, List<RowInput<C>> wanted, BiFunction<Cooperation, C, R> create) {
        Map<Long, R> stored = new LinkedHashMap<>();
        find(kind, List.of(cooperation.getId())).forEach(row -> stored.put(row.getId(), row));
        for (int place = 0; place < wanted.size(); place++) {
            RowInput<C> row = wanted.get(place);
            R entity = row.id() == null ? create.apply(cooperation, row.content()) : stored.remove(row.id());
            if (entity == null) {
                throw new ConflictException("platform.error.changedMeanwhile");
            }
            entity.write(row.content(), place);
            if (row.id() == null) {
                em.persist(entity);
            }
        }
        stored.values().forEach(em::remove);
    }

    /** Whether the plan of the cooperation counts on something from this partner. */
    boolean gives(Long cooperationId, Long organizationId) {
        return !em.createQuery(
                        "SELECT r.id FROM Contribution r WHERE r.cooperation.id = :cooperation AND r.giverId = :giver",
                        Long.class)
                .setParameter("cooperation", cooperationId)
                .setParameter("giver", organizationId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
