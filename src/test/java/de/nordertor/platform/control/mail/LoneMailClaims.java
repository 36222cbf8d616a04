package de.nordertor.platform.control.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** The claims of the application outside of a container: each call is a transaction, as the container would make it one. */
public final class LoneMailClaims extends MailClaims {

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    LoneMailClaims(EntityManagerFactory factory, Clock clock) {
        this.factory = factory;
        EntityManager em = NoContainer.standIn(EntityManager.class, current::get);
        MailClaimRepository claims = new MailClaimRepository();
        NoContainer.inject(MailClaimRepository.class, claims, "em", em);
        OutgoingMailRepository mails = new OutgoingMailRepository();
        NoContainer.inject(OutgoingMailRepository.class, mails, "em", em);
        NoContainer.inject(MailClaims.class, this, "claims", claims);
        NoContainer.inject(MailClaims.class, this, "mails", mails);
        NoContainer.inject(MailClaims.class, this, "clock", clock);
    }

    @Override
    public boolean isAnyDue() {
        return inTransaction(super::isAnyDue);
    }

    @Override
    public MailBlock claim(int most) {
        return inTransaction(() -> super.claim(most));
    }

    @Override
    public Set<Long> begin(Collection<MailStep> steps) {
        return inTransaction(() -> super.begin(steps));
    }

    @Override
    public int end(MailBlock block) {
        return inTransaction(() -> super.end(block));
    }

    @Override
    public void failed(ClaimedMail claimed, MailFailure failure) {
        inTransaction(() -> {
            super.failed(claimed, failure);
            return null;
        });
    }

    @Override
    public void interrupted(ClaimedMail claimed, MailFailure failure) {
        inTransaction(() -> {
            super.interrupted(claimed, failure);
            return null;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        EntityManager em = factory.createEntityManager();
        EntityTransaction transaction = em.getTransaction();
        current.set(em);
        try {
            transaction.begin();
            T result = work.get();
            transaction.commit();
            return result;
        } finally {
            current.remove();
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.close();
        }
    }
}
