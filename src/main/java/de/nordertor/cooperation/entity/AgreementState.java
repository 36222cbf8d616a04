package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How far an agreement is. Sent, its text is fixed; it goes back to draft only as long as nobody has signed. Signed, it is
 * never changed: another version takes its place and ends it.
 */
public enum AgreementState {
    DRAFT,
    SENT,
    SIGNED,
    ENDED,
    WITHDRAWN;

    private Set<AgreementState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(DRAFT, SIGNED, WITHDRAWN);
            case SIGNED -> Set.of(ENDED);
            case ENDED, WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBecome(AgreementState target) {
        return next().contains(target);
    }

    /** The steps from here, in the order of the states. */
    public List<AgreementState> steps() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }

    /** Whether its promises are given and can be told about. */
    public boolean isBinding() {
        return this == SIGNED || this == ENDED;
    }

    /** @throws IllegalStepException naming both states */
    AgreementState become(AgreementState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "cooperation.agreement.illegal", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "cooperation.agreementState." + name();
    }
}
