package de.nordertor.council.boundary;

import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CoSigningState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How the co-signing of a version stands.
 *
 * @param state null where there is none yet
 * @param needed whether this kind of paper cannot be approved without one
 * @param proposedUntil the day that is proposed for going on; null where that is not the next step
 */
public record CoSigningView(
        CoSigningMode mode,
        CoSigningState state,
        boolean needed,
        String startedBy,
        Instant startedAt,
        LocalDate proposedUntil,
        List<Row> rows,
        Actions actions)
        implements Serializable {

    public CoSigningView {
        rows = List.copyOf(rows);
    }

    /** The same without what people remarked, which may quote the paper. */
    public CoSigningView withoutRemarks() {
        return new CoSigningView(
                mode,
                state,
                needed,
                startedBy,
                startedAt,
                proposedUntil,
                rows.stream().map(Row::withoutRemark).toList(),
                actions);
    }

    public boolean begun() {
        return state != null;
    }

    /**
     * One who signs.
     *
     * @param deputy whether somebody else acted in the person's place
     * @param passage the words that the comment is about; null for the whole
     * @param stillThere whether these words stand in the paper as they did
     */
    public record Row(
            Long id,
            int turn,
            String person,
            CoSignatureState state,
            LocalDate dueOn,
            Instant actedAt,
            String actedBy,
            boolean deputy,
            String comment,
            String passage,
            boolean stillThere)
            implements Serializable {

        private Row withoutRemark() {
            return new Row(id, turn, person, state, dueOn, actedAt, actedBy, deputy, null, null, false);
        }
    }

    /** What the person may do now. */
    public record Actions(boolean start, boolean resume, boolean takeBack, boolean end) implements Serializable {

        public static final Actions NONE = new Actions(false, false, false, false);

        public boolean any() {
            return resume || takeBack || end;
        }
    }
}
