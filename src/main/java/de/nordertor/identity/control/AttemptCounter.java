package de.nordertor.identity.control;

import de.nordertor.identity.entity.AttemptKind;
import de.nordertor.identity.entity.AttemptLimit;
import de.nordertor.identity.entity.Attempts;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Counts in a transaction of its own, so that a refused sign-in is not forgotten with its transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttemptCounter {

    @Inject
    private AttemptRepository attempts;

    @Inject
    private Clock clock;

    /** What one attempt led to. */
    public enum Verdict {
        /** Go on and compare. */
        ALLOWED,
        /** Go on and compare; if it fails, the rest has begun. */
        LAST,
        /** Do not even compare. */
        RESTING
    }

    public Verdict count(AttemptKind kind, String subject, AttemptLimit limit) {
        Instant now = clock.instant();
        Attempts before = attempts.lock(kind, subject, now);
        if (before.rest(now)) {
            return Verdict.RESTING;
        }
        Attempts after = before.oneMore(now, limit);
        attempts.save(kind, subject, after);
        return after.rest(now) ? Verdict.LAST : Verdict.ALLOWED;
    }

    /** A right password: the name is free again, from there one attempt is taken back. */
    public void forgive(AttemptKind kind, String subject) {
        attempts.remove(kind, subject);
    }

    public void takeBack(AttemptKind kind, String subject) {
        attempts.save(
                kind, subject, attempts.lock(kind, subject, clock.instant()).oneLess());
    }
}
