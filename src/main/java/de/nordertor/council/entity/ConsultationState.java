package de.nordertor.council.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.EnumSet;
import java.util.Set;

/** Where a consultation stands: planned, on the agenda of a meeting, and then what the committee made of it; or withdrawn. */
public enum ConsultationState {
    PLANNED,
    ON_AGENDA,
    NOTED,
    ADOPTED,
    ADOPTED_AMENDED,
    REJECTED,
    POSTPONED,
    REFERRED,
    WITHDRAWN;

    /** What a committee can make of it. */
    public static final Set<ConsultationState> OUTCOMES = Set.copyOf(EnumSet.range(NOTED, REFERRED));

    /** An outcome may be corrected into another one: minutes are mended. */
    private Set<ConsultationState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ON_AGENDA, WITHDRAWN);
            case ON_AGENDA -> EnumSet.complementOf(EnumSet.of(ON_AGENDA));
            case WITHDRAWN -> EnumSet.noneOf(ConsultationState.class);
            default -> EnumSet.copyOf(OUTCOMES);
        };
    }

    public boolean mayBecome(ConsultationState target) {
        return next().contains(target);
    }

    /** @throws IllegalStepException naming both states */
    ConsultationState become(ConsultationState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "council.consultation.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    /** Whether the committee is done with it. */
    public boolean isDecided() {
        return OUTCOMES.contains(this);
    }

    /** Whether the committee resolved it, as it was proposed or otherwise. */
    public boolean isAdopted() {
        return this == ADOPTED || this == ADOPTED_AMENDED;
    }

    /** Whether it still lies ahead. */
    public boolean isOpen() {
        return this == PLANNED || this == ON_AGENDA;
    }

    /** Whether another consultation follows from it. */
    public boolean leadsOn() {
        return this == POSTPONED || this == REFERRED;
    }

    public String labelKey() {
        return "council.consultationState." + name();
    }
}
