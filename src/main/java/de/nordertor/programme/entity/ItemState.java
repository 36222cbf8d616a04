package de.nordertor.programme.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How far a goal or a measure is: planned, until a yearly update says that it was newly initiated, continued or completed.
 * What is completed stays so.
 */
public enum ItemState {
    PLANNED,
    INITIATED,
    CONTINUED,
    COMPLETED;

    private Set<ItemState> next() {
        return switch (this) {
            case PLANNED -> Set.of(INITIATED, CONTINUED, COMPLETED);
            case INITIATED, CONTINUED -> Set.of(CONTINUED, COMPLETED);
            case COMPLETED -> Set.of();
        };
    }

    /** What an update can say of it, in the order of the states. */
    public List<ItemState> outcomes() {
        return Arrays.stream(values()).filter(next()::contains).toList();
    }

    /** Whether the next update has to say how it went on. */
    public boolean isUnderWay() {
        return this == INITIATED || this == CONTINUED;
    }

    /** @throws IllegalStepException naming the thing and both states */
    ItemState become(ItemState target, String title) {
        if (!next().contains(target)) {
            throw new IllegalStepException(
                    "programme.update.illegalStep",
                    title,
                    new MessageKey(labelKey()),
                    new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "programme.itemState." + name();
    }
}
