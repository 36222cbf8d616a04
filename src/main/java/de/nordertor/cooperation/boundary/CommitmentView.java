package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.RecordKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise as its page shows it.
 *
 * @param lockVersion as {@link CommitmentRecording} wants it back
 * @param promisedOnly whether it stays promised until the town has accepted it
 * @param former the promise of an older version that it takes the place of; null for none
 * @param records its trail, the latest first
 * @param outcomes what the person may record now
 * @param mayCorrect whether the person may record anew what was recorded wrongly
 * @param mayMove whether the person may agree on another day
 */
public record CommitmentView(
        CommitmentRow row,
        long lockVersion,
        String agreementTitle,
        int dueVersion,
        boolean promisedOnly,
        Long former,
        List<Entry> records,
        List<CommitmentState> outcomes,
        boolean mayCorrect,
        boolean mayMove)
        implements Serializable {

    /** An entry of its trail. @param dueOn the day that was in force then */
    public record Entry(
            RecordKind kind,
            CommitmentState state,
            LocalDate on,
            LocalDate dueOn,
            BigDecimal delivered,
            String reason,
            Instant recordedAt,
            String recordedBy)
            implements Serializable {}
}
