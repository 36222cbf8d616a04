package de.nordertor.partner.control;

import de.nordertor.partner.entity.ContactRole;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people are and were in organisations. */
@ApplicationScoped
public class ContactRoleRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    ContactRole get(Long id) {
        ContactRole role = id == null ? null : em.find(ContactRole.class, id);
        if (role == null || role.isRemoved()) {
            throw new NotFoundException("partner.role.notFound");
        }
        return role;
    }

    void add(ContactRole role) {
        em.persist(role);
    }

    /** Of everybody who is or was something in the organisation. */
    List<Long> findPersonIds(Long organizationId) {
        return ids("SELECT DISTINCT r.person.id FROM ContactRole r WHERE r.organization.id = :id", organizationId);
    }

    /** Also of those that were removed. */
    List<Long> findIdsOfPerson(Long personId) {
        return ids("SELECT r.id FROM ContactRole r WHERE r.person.id = :id", personId);
    }

    private List<Long> ids(String query, Long id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getResultList();
    }
}
