package de.nordertor.identity.control;

import de.nordertor.identity.entity.AttemptKind;
import de.nordertor.identity.entity.AttemptLimit;
import de.nordertor.identity.entity.Attempts;
import de.nordertor.identity.entity.SignInAttempts;
import de.nordertor.identity.entity.SignInLimits;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Counts in a transaction of its own, so that a refused attempt is not forgotten with the transaction that refused it. */
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
        Attempts after = before.oneMore(now, limit);
        if (!before.rest(now)) {
            attempts.save(kind, subject, after);
        }
        return verdict(before, after, now);
    }

    /** Address and name together, locked always in this order; the name counts only if the address does not rest. */
    public Verdict countSignIn(String address, String name, SignInLimits limits) {
        Instant now = clock.instant();
        SignInAttempts before = attempts.lock(address, name, now);
        Attempts fromThere = before.ofAddress().oneMore(now, limits.ofAddress());
        Verdict ofAddress = verdict(before.ofAddress(), fromThere, now);
        if (ofAddress == Verdict.RESTING) {
            return ofAddress;
        }
        Attempts withThatName = before.ofName().oneMore(now, limits.ofName());
        attempts.save(address, name, new SignInAttempts(fromThere, withThatName));
        Verdict ofName = verdict(before.ofName(), withThatName, now);
        return ofName == Verdict.ALLOWED ? ofAddress : ofName;
    }

    /** A right password: one attempt from that address is taken back, the name is free again. */
    public void succeeded(String address, String name) {
        takeBack(address, name);
    }

    /** The same as part of a larger transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void takeBack(String address, String name) {
        Attempts counted = attempts.lock(AttemptKind.ADDRESS, address, clock.instant());
        attempts.save(AttemptKind.ADDRESS, address, counted.oneLess());
        attempts.remove(AttemptKind.ACCOUNT, name);
    }

    public void forget(String name) {
        attempts.remove(AttemptKind.ACCOUNT, name);
    }

    private static Verdict verdict(Attempts before, Attempts after, Instant now) {
        if (before.rest(now)) {
            return Verdict.RESTING;
        }
        return after.rest(now) ? Verdict.LAST : Verdict.ALLOWED;
    }
}
