package de.nordertor.platform.boundary;

import java.util.List;

/** One page of a list and how many rows there are in all. */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
