package de.nordertor.partner.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where the town stands with a partner. A partner closed by mistake comes back as dormant. */
public enum PartnerStatus {
    PROSPECT,
    ACTIVE,
    DORMANT,
    CLOSED;

    private Set<PartnerStatus> next() {
        return switch (this) {
            case PROSPECT -> Set.of(ACTIVE, DORMANT, CLOSED);
            case ACTIVE -> Set.of(DORMANT, CLOSED);
            case DORMANT -> Set.of(ACTIVE, CLOSED);
            case CLOSED -> Set.of(DORMANT);
        };
    }

    public boolean mayBecome(PartnerStatus target) {
        return next().contains(target);
    }

    /** The steps from here, in the order of the states. */
    public List<PartnerStatus> steps() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }

    /** @throws IllegalStepException naming both states */
    PartnerStatus become(PartnerStatus target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "partner.organization.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "partner.status." + name();
    }
}
