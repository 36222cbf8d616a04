package de.nordertor.cooperation.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How many promises were kept: those honoured in time, of those due. Due is what is settled, and what is still owed after
 * its day. Late and partly are told beside it and are not kept; waived and replaced promises, and goods that stay promised
 * to the town, are not counted at all.
 *
 * @param late all of it was given, but after its day
 * @param partly some of it was given, and its day has passed
 * @param overdue nothing was given, and its day has passed
 */
public record HonourRate(int due, int inTime, int late, int partly, int broken, int overdue) implements Serializable {

    private static final int WHOLE = 100;

    public static HonourRate of(Collection<PromiseFact> promises, LocalDate today) {
        int[] counts = new int[CommitmentState.values().length];
        promises.stream()
                .filter(promise -> promise.isDue(today))
                .forEach(promise -> counts[promise.state().ordinal()]++);
        int honoured = counts[CommitmentState.HONOURED.ordinal()];
        int late = counts[CommitmentState.LATE.ordinal()];
        int partly = counts[CommitmentState.PARTLY.ordinal()];
        int broken = counts[CommitmentState.BROKEN.ordinal()];
        int open = counts[CommitmentState.OPEN.ordinal()];
        return new HonourRate(honoured + late + partly + broken + open, honoured, late, partly, broken, open);
    }

    /** Rounded half up; null where nothing is due. */
    public Integer percent() {
        return due == 0 ? null : (inTime * WHOLE * 2 + due) / (2 * due);
    }
}
