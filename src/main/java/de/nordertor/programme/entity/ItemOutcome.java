package de.nordertor.programme.entity;

import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * What a yearly update says of a goal or a measure, as it is accepted.
 *
 * @param outcome null where it says nothing of it
 * @param reason a sentence why; needed with an outcome
 */
public record ItemOutcome(Long itemId, ItemState outcome, String reason) implements Serializable {

    public static final int REASON_LENGTH = 1_000;

    public ItemOutcome {
        reason = outcome == null
                ? Text.line(reason, REASON_LENGTH, "programme.update.reason")
                : Text.requiredLine(reason, REASON_LENGTH, "programme.update.reason");
    }
}
