package de.nordertor.council.control;

import de.nordertor.council.entity.PaperType;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
public class PaperTypeRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public PaperType get(Long id) {
        PaperType type = id == null ? null : em.find(PaperType.class, id);
        if (type == null) {
            throw new NotFoundException("council.paperType.notFound");
        }
        return type;
    }

    public boolean existsCode(String code) {
        return !em.createQuery("SELECT t.id FROM PaperType t WHERE t.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    public void add(PaperType type) {
        em.persist(type);
    }

    /** By name. */
    public List<PaperType> findAll() {
        return em.createQuery("SELECT t FROM PaperType t ORDER BY t.name, t.id", PaperType.class)
                .getResultList();
    }
}
