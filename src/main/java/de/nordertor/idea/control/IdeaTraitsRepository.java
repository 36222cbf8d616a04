package de.nordertor.idea.control;

import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.platform.boundary.Traits;
import de.nordertor.platform.boundary.TraitsSource;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what ideas that nobody has decided against may have in common with others: two statements. */
@ApplicationScoped
public class IdeaTraitsRepository implements TraitsSource {

    private static final String ALIVE = " WHERE i.state IN :alive";
    private static final Set<IdeaState> STATES = Set.of(IdeaState.COLLECTED, IdeaState.UNDER_REVIEW, IdeaState.ADOPTED);
    private static final String PARTNER = "PartnerOrganization";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Override
    public List<Traits> traits() {
        Map<Long, Set<Long>> fields =
                TraitsSource.byId(rows("SELECT i.id, f.id FROM Idea i JOIN i.fieldsOfAction f"), Long.class::cast);
        return rows("SELECT i.id, i.originKind, i.originId FROM Idea i").stream()
                .map(row -> traits(
                        (Long) row[0],
                        row[2] == null ? null : new SubjectRef((String) row[1], (Long) row[2]),
                        fields.getOrDefault((Long) row[0], Set.of())))
                .toList();
    }

    private static Traits traits(Long id, SubjectRef origin, Set<Long> fieldIds) {
        boolean ofPartner = origin != null && origin.kind().equals(PARTNER);
        return new Traits(
                new SubjectRef(Idea.KIND, id),
                ofPartner ? Set.of(origin) : Set.of(),
                Set.of(),
                fieldIds,
                null,
                null,
                null,
                DayRange.ALWAYS,
                ofPartner ? null : origin);
    }

    private List<Object[]> rows(String query) {
        return em.createQuery(query + ALIVE, Object[].class)
                .setParameter("alive", STATES)
                .getResultList();
    }
}
