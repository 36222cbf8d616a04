package de.nordertor.publication.oparl;

import java.util.ArrayList;
import java.util.List;

/** What a look at an OParl server has found wrong. */
public final class Findings {

    private final List<String> found = new ArrayList<>();

    void expect(boolean right, String where, String rule) {
        if (!right) {
            found.add(where + ": " + rule);
        }
    }

    void add(String where, String rule) {
        found.add(where + ": " + rule);
    }

    public List<String> all() {
        return List.copyOf(found);
    }
}
