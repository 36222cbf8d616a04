package de.nordertor.identity.control;

import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.entity.Department;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The departments; there are dozens, never thousands. */
@ApplicationScoped
public class DepartmentRepository {

    private static final String ROW = "SELECT NEW de.nordertor.identity.boundary.DepartmentRow("
            + "d.id, d.version, d.code, d.name, p.id, d.active) FROM Department d LEFT JOIN d.parent p ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Department get(Long id) {
        Department found = id == null ? null : em.find(Department.class, id);
        if (found == null) {
            throw new NotFoundException("identity.department.notFound");
        }
        return found;
    }

    public List<DepartmentRow> findRows() {
        return em.createQuery(ROW + "ORDER BY d.code", DepartmentRow.class).getResultList();
    }

    public Optional<DepartmentRow> findRow(Long id) {
        return em.createQuery(ROW + "WHERE d.id = :id", DepartmentRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<DepartmentRow> findRowByCode(String code) {
        return em.createQuery(ROW + "WHERE d.code = :code", DepartmentRow.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Each department's id with its parent's, null at the top. */
    public Map<Long, Long> findParents() {
        Map<Long, Long> parents = new HashMap<>();
        em.createQuery("SELECT d.id, p.id FROM Department d LEFT JOIN d.parent p", Object[].class)
                .getResultList()
                .forEach(row -> parents.put((Long) row[0], (Long) row[1]));
        return parents;
    }

    public boolean hasActiveChildren(Long id) {
        return em.createQuery(
                                "SELECT COUNT(d) FROM Department d WHERE d.parent.id = :id AND d.active = TRUE",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    public void add(Department department) {
        em.persist(department);
        flush();
    }

    /** Now, so that the last word of the database becomes a sentence. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException somebodyWasFaster) {
            throw new ConflictException("identity.department.conflict");
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getCause()).contains("department_code")) {
                throw new ConflictException("identity.department.code.taken");
            }
            throw refused;
        }
    }
}
