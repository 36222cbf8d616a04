package de.nordertor.platform.control;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** A list of row records: two statements a page, one for the rows and one for the total, whatever the size. */
public abstract class ListRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    protected EntityManager em() {
        return em;
    }

    /**
     * @param rows the statement of the rows, without conditions
     * @param count the statement of their number, without conditions
     */
    protected <T> Page<T> page(
            Class<T> type,
            String rows,
            String count,
            ListCriteria criteria,
            ListCriteria.Order order,
            PageRequest page) {
        return new Page<>(
                query(type, rows, criteria, order.by(page))
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList(),
                query(Long.class, count, criteria, "").getSingleResult());
    }

    /** @param rest what follows the conditions: a grouping or an order */
    protected <T> TypedQuery<T> query(Class<T> type, String statement, ListCriteria criteria, String rest) {
        return criteria.bind(em.createQuery(statement + criteria.where() + rest, type));
    }
}
