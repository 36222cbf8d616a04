package de.nordertor.reminder.control;

import de.nordertor.identity.entity.Language;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.reminder.entity.MailKind;
import de.nordertor.reminder.entity.MailTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The templates of mails; there is one for each kind and language. */
@ApplicationScoped
public class MailTemplateRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public MailTemplate get(Long id) {
        MailTemplate template = id == null ? null : em.find(MailTemplate.class, id);
        if (template == null) {
            throw new NotFoundException("reminder.template.notFound");
        }
        return template;
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public MailTemplate get(Long id, long version) {
        MailTemplate template = get(id);
        if (template.getVersion() != version) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return template;
    }

    public Optional<MailTemplate> find(MailKind kind, Language language) {
        return em.createQuery(
                        "SELECT t FROM MailTemplate t WHERE t.kind = :kind AND t.language = :language",
                        MailTemplate.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** By kind and language. */
    public List<MailTemplate> findAll() {
        return em.createQuery("SELECT t FROM MailTemplate t ORDER BY t.kind, t.language", MailTemplate.class)
                .getResultList();
    }

    /** At once, so that the second of two people is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
