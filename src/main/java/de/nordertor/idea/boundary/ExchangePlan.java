package de.nordertor.idea.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What reading an exchange file does, or has done. @param municipality whose file it is */
public record ExchangePlan(String municipality, LocalDate producedOn, List<Row> rows) implements Serializable {

    public ExchangePlan {
        rows = List.copyOf(rows);
    }

    /** What a file has. */
    public enum Kind {
        SHEET,
        IDEA,
        FEEDBACK
    }

    /** What is done with it. */
    public enum Action {
        /** Stored. */
        NEW,
        /** Known before, and replaced. */
        CHANGED,
        /** Known before, and the same. */
        UNCHANGED,
        /** The town's own, and so left alone. */
        OWN,
        /** About a sheet that this town does not have, and so left out. */
        UNKNOWN
    }

    /** One sheet, idea or feedback of the file. */
    public record Row(Kind kind, String title, Action action) implements Serializable {}

    /** How many are stored. */
    public long stored() {
        return rows.stream()
                .filter(row -> row.action() == Action.NEW || row.action() == Action.CHANGED)
                .count();
    }
}
