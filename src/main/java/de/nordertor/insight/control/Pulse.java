package de.nordertor.insight.control;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known about how a cooperation goes.
 *
 * @param since the day of its last step
 * @param restsUntil null unless it rests
 * @param contacts the days on which somebody was in touch, in any order
 * @param nextOn the day of the next open deadline; null where nothing is planned
 * @param overdue promises whose day has passed
 * @param silentPartners the names of partners for whom nobody speaks any more
 * @param unsignedSince the day on which the agreement was sent; null where none waits for signatures
 * @param moved open deadlines and milestones whose day was moved
 */
public record Pulse(
        LocalDate since,
        LocalDate restsUntil,
        List<LocalDate> contacts,
        LocalDate nextOn,
        List<Overdue> overdue,
        List<String> silentPartners,
        LocalDate unsignedSince,
        List<Moved> moved) {

    /** A promise and the day by which it was to be kept. */
    public record Overdue(String what, LocalDate dueOn) {}

    /** What is to be done, and how often its day was moved. */
    public record Moved(String what, int times) {}

    public Pulse {
        contacts = List.copyOf(contacts);
        overdue = List.copyOf(overdue);
        silentPartners = List.copyOf(silentPartners);
        moved = List.copyOf(moved);
    }
}
