package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationState;
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

/** Tells what unfinished cooperations may have in common with others: four statements. */
@ApplicationScoped
public class CooperationTraitsRepository implements TraitsSource {

    private static final String UNFINISHED = " WHERE c.state NOT IN :finished";
    private static final Set<CooperationState> FINISHED =
            Set.of(CooperationState.COMPLETED, CooperationState.SUSTAINED, CooperationState.CANCELLED);

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Override
    public List<Traits> traits() {
        Map<Long, Set<SubjectRef>> partners = TraitsSource.byId(
                rows("SELECT c.id, p.organization.id FROM CooperationPartner p JOIN p.cooperation c"
                        + " JOIN p.organization o ON o.mergedIntoId IS NULL"),
                id -> new SubjectRef("PartnerOrganization", (Long) id));
        Map<Long, Set<String>> groups =
                TraitsSource.byId(rows("SELECT c.id, g FROM Cooperation c JOIN c.targetGroups g"), String::valueOf);
        Map<Long, Set<Long>> fields = TraitsSource.byId(
                rows("SELECT c.id, f.id FROM Cooperation c JOIN c.fieldsOfAction f"), Long.class::cast);
        return rows("SELECT c.id, c.place, c.startsOn, c.endsOn, c.originKind, c.originId,"
                        + " c.latitude, c.longitude FROM Cooperation c")
                .stream()
                .map(row -> new Traits(
                        new SubjectRef(Cooperation.KIND, (Long) row[0]),
                        partners.getOrDefault((Long) row[0], Set.of()),
                        groups.getOrDefault((Long) row[0], Set.of()),
                        fields.getOrDefault((Long) row[0], Set.of()),
                        (String) row[1],
                        (BigDecimal) row[6],
                        (BigDecimal) row[7],
                        new DayRange((LocalDate) row[2], (LocalDate) row[3]),
                        row[5] == null ? null : new SubjectRef((String) row[4], (Long) row[5])))
                .toList();
    }

    private List<Object[]> rows(String query) {
        return em.createQuery(query + UNFINISHED, Object[].class)
                .setParameter("finished", FINISHED)
                .getResultList();
    }
}
