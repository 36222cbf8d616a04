package de.nordertor.council.boundary;

import de.nordertor.council.entity.CoSigningMode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How a paper is to be co-signed.
 *
 * @param until the last day; who has no own one gets a share of the time
 */
public record CoSigningInput(CoSigningMode mode, LocalDate until, List<Person> people) implements Serializable {

    public CoSigningInput {
        people = List.copyOf(people);
    }

    /** Who co-signs. @param dueOn her or his own day; null for a share of the time */
    public record Person(Long personId, LocalDate dueOn) implements Serializable {}
}
