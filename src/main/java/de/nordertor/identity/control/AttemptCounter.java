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

    /** Address and name in one transaction, always in this order; the name only if the address does not rest. */
    public Verdict countSignIn(String address, AttemptLimit ofAddress, String name, AttemptLimit ofName) {
        Verdict fromThere = count(AttemptKind.ADDRESS, address, ofAddress);
        if (fromThere == Verdict.RESTING) {
            return fromThere;
        }
        Verdict withThatName = count(AttemptKind.ACCOUNT, name, ofName);
        return withThatName == Verdict.ALLOWED ? fromThere : withThatName;
    }

    /** A right password: one attempt from that address is taken back, the name is free again. */
    public void succeeded(String address, String name) {
        attempts.save(
                AttemptKind.ADDRESS,
                address,
                attempts.lock(AttemptKind.ADDRESS, address, clock.instant()).oneLess());
        forget(name);
    }

    public void forget(String name) {
        attempts.remove(AttemptKind.ACCOUNT, name);
    }
}
