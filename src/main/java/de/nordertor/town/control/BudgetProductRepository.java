package de.nordertor.town.control;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.entity.BudgetProduct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The budget products, as rows for lists and as entities for change. */
@ApplicationScoped
public class BudgetProductRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.town.boundary.BudgetProductRow(p.id, p.version, p.code, p.name, p.active)"
                    + " FROM BudgetProduct p ";
    private static final Map<String, String> SORTS = Map.of("code", "p.code", "name", "p.name", "active", "p.active");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Page<BudgetProductRow> findPage(PageRequest page) {
        String sort = page.sort() == null ? "p.code" : SORTS.getOrDefault(page.sort(), "p.code");
        String direction = page.ascending() ? "" : " DESC";
        List<BudgetProductRow> rows = em.createQuery(
                        ROW + "ORDER BY " + sort + direction + ", p.id", BudgetProductRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(p) FROM BudgetProduct p", Long.class)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    public List<BudgetProductRow> findActive() {
        return em.createQuery(ROW + "WHERE p.active = TRUE ORDER BY p.code", BudgetProductRow.class)
                .getResultList();
    }

    public Optional<BudgetProductRow> findRow(Long id) {
        return em.createQuery(ROW + "WHERE p.id = :id", BudgetProductRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<BudgetProductRow> findRowByCode(String code) {
        return em.createQuery(ROW + "WHERE p.code = :code", BudgetProductRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public BudgetProduct get(Long id) {
        BudgetProduct product = id == null ? null : em.find(BudgetProduct.class, id);
        if (product == null) {
            throw new NotFoundException("town.product.notFound");
        }
        return product;
    }

    /** At once, so that two people who take the same code or the same product at the same moment are told so. */
    public void save(BudgetProduct product) {
        try {
            em.persist(product);
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("town.product.changed");
        } catch (PersistenceException taken) {
            throw new ConflictException("town.product.code.taken", product.getCode());
        }
    }
}
