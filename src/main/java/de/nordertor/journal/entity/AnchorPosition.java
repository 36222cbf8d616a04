package de.nordertor.journal.entity;

import java.time.LocalDate;

/** At which distance from which day something is due; as one text it says in the trail both why and by which rule. */
public record AnchorPosition(Distance distance, LocalDate on) {

    public LocalDate day() {
        return distance.from(on);
    }

    /** For example {@code 2 WEEKS BEFORE 2027-06-30}. */
    public String toStored() {
        return distance.amount() + " " + distance.unit() + " " + distance.side() + " " + on;
    }

    public static AnchorPosition stored(String text) {
        String[] parts = text.split(" ");
        return new AnchorPosition(
                new Distance(Integer.parseInt(parts[0]), AnchorUnit.valueOf(parts[1]), AnchorSide.valueOf(parts[2])),
                LocalDate.parse(parts[3]));
    }
}
