package de.nordertor.journal.entity;

import java.time.Instant;
import java.util.Objects;

/**
 * Who writes something when.
 *
 * @param userId null for the system itself
 * @param name as it is at this moment; it stays in the journal when the person is called otherwise later
 */
public record Author(Long userId, String name, Instant at) {

    public static final int NAME_LENGTH = 200;

    public Author {
        Objects.requireNonNull(name);
        Objects.requireNonNull(at);
    }
}
