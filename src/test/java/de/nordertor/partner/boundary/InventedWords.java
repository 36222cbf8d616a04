package de.nordertor.partner.boundary;

import java.util.Random;
import java.util.stream.Collectors;

/** Words that are like no other, for partners that must be taken for nobody else. */
public final class InventedWords {

    private static final int LENGTH = 12;
    private static final Random RANDOM = new Random();

    private InventedWords() {}

    public static String next() {
        return of(RANDOM);
    }

    /** The same again for the same seed. */
    public static String of(long seed) {
        return of(new Random(seed));
    }

    private static String of(Random random) {
        return random.ints(LENGTH, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
