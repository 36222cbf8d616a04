package de.nordertor.council.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A passage that reads differently now.
 *
 * @param before what stood there, in its order; empty where it is new
 * @param now what stands there; empty where it is gone
 */
public record ChangedPassage(List<Part> before, List<Part> now) implements Serializable {

    /** Some words. @param changed whether they stand on one side only */
    public record Part(String text, boolean changed) implements Serializable {}

    public ChangedPassage {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
