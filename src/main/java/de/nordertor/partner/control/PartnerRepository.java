package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The partners and their engagement profiles. */
@ApplicationScoped
public class PartnerRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<PartnerOrganization> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(PartnerOrganization.class, id));
    }

    public PartnerOrganization get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("partner.organization.notFound"));
    }

    /** For whoever wants to change it. @throws de.nordertor.platform.entity.IllegalStepException where it was merged */
    public PartnerOrganization getOpen(Long id) {
        PartnerOrganization partner = get(id);
        partner.requireOpen();
        return partner;
    }

    /** Whether it exists and was not merged into another one. */
    public boolean isOpen(Long id) {
        return id != null
                && !em.createQuery(
                                "SELECT o.id FROM PartnerOrganization o WHERE o.id = :id AND o.mergedIntoId IS NULL",
                                Long.class)
                        .setParameter("id", id)
                        .getResultList()
                        .isEmpty();
    }

    public boolean exists(Long id) {
        return id != null
                && !em.createQuery("SELECT o.id FROM PartnerOrganization o WHERE o.id = :id", Long.class)
                        .setParameter("id", id)
                        .getResultList()
                        .isEmpty();
    }

    /** Those of the ids that exist. */
    public List<PartnerName> findNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT NEW de.nordertor.partner.boundary.PartnerName(o.id, o.name)"
                                        + " FROM PartnerOrganization o WHERE o.id IN :ids",
                                PartnerName.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public void add(PartnerOrganization partner) {
        em.persist(partner);
        flush();
    }

    public Optional<EngagementProfile> findProfile(Long partnerId) {
        return em.createQuery(
                        "SELECT p FROM EngagementProfile p WHERE p.organizationId = :partner", EngagementProfile.class)
                .setParameter("partner", partnerId)
                .getResultStream()
                .findFirst();
    }

    Long getPartnerOfProfile(Long profileId) {
        return em.find(EngagementProfile.class, profileId).getOrganizationId();
    }

    /** The second of two who add the profile of one partner at the same moment is told so. */
    public void save(EngagementProfile profile) {
        try {
            em.persist(profile);
            em.flush();
        } catch (PersistenceException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }

    /** At once, so that who was slower is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }

    public List<Long> findIdsByType(Long typeId) {
        return ids("SELECT o.id FROM PartnerOrganization o WHERE o.type.id = :value", typeId);
    }

    public List<Long> findIdsByTag(Long tagId) {
        return ids("SELECT o.id FROM PartnerOrganization o JOIN o.tags t WHERE t.id = :value", tagId);
    }

    public List<Long> findIdsByFieldOfAction(Long fieldId) {
        return ids(
                "SELECT p.organizationId FROM EngagementProfile p JOIN p.fieldsOfAction f WHERE f.id = :value",
                fieldId);
    }

    private List<Long> ids(String query, Long value) {
        return em.createQuery(query, Long.class).setParameter("value", value).getResultList();
    }
}
