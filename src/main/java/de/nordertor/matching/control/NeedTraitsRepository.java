package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingState;
import de.nordertor.matching.entity.Need;
import de.nordertor.platform.boundary.Traits;
import de.nordertor.platform.boundary.TraitsSource;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what needs that are alive may have in common with others: three statements. */
@ApplicationScoped
public class NeedTraitsRepository implements TraitsSource {

    private static final String ALIVE = " WHERE n.state IN :alive";
    private static final Set<ListingState> STATES =
            Set.of(ListingState.OPEN, ListingState.RESERVED, ListingState.PARTLY_FULFILLED);

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Override
    public List<Traits> traits() {
        Map<Long, Set<String>> groups =
                TraitsSource.byId(rows("SELECT n.id, g FROM Need n JOIN n.targetGroups g"), String::valueOf);
        Map<Long, Set<Long>> fields =
                TraitsSource.byId(rows("SELECT n.id, f.id FROM Need n JOIN n.fieldsOfAction f"), Long.class::cast);
        return rows("SELECT n.id, n.partnerId, n.place, n.latitude, n.longitude, n.availableFrom, n.availableTo,"
                        + " n.originKind, n.originId FROM Need n")
                .stream()
                .map(row -> new Traits(
                        new SubjectRef(Need.KIND, (Long) row[0]),
                        row[1] == null ? Set.of() : Set.of(new SubjectRef(ListingForms.PARTNER, (Long) row[1])),
                        groups.getOrDefault((Long) row[0], Set.of()),
                        fields.getOrDefault((Long) row[0], Set.of()),
                        (String) row[2],
                        (BigDecimal) row[3],
                        (BigDecimal) row[4],
                        new DayRange((LocalDate) row[5], (LocalDate) row[6]),
                        row[8] == null ? null : new SubjectRef((String) row[7], (Long) row[8])))
                .toList();
    }

    private List<Object[]> rows(String query) {
        return em.createQuery(query + ALIVE, Object[].class)
                .setParameter("alive", STATES)
                .getResultList();
    }
}
