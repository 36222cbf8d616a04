package de.nordertor.cooperation.boundary;

import de.nordertor.town.boundary.PlaceInput;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Cooperations for tests. */
public final class TestCooperations {

    private TestCooperations() {}

    /** A word that no other test has. */
    public static String word() {
        return new Random().ints(12, 'a', 'k' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Of which nothing is known but how it is called. */
    public static CooperationInput input(String title) {
        return new CooperationInput(
                title,
                null,
                null,
                null,
                null,
                null,
                PlaceInput.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }
}
