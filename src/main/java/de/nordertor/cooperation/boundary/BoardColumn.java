package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CooperationState;
import java.util.List;

/** A state on the board. @param total how many are in it; rows are those that moved last */
public record BoardColumn(CooperationState state, long total, List<CooperationRow> rows) {

    public BoardColumn {
        rows = List.copyOf(rows);
    }

    public long notShown() {
        return total - rows.size();
    }
}
