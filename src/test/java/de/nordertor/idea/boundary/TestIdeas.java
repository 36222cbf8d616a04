package de.nordertor.idea.boundary;

import de.nordertor.idea.entity.IdeaSource;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Ideas for tests. */
public final class TestIdeas {

    private static final LocalDate CAME = LocalDate.of(2016, 4, 23);

    private TestIdeas() {}

    /** A word that no other test has. */
    public static String word() {
        return new Random().ints(12, 'a', 'k' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** In which every text names somebody or something. */
    public static SheetInput sheet(String title) {
        return new SheetInput(
                title,
                Set.of(),
                "Energie",
                "Siedlung der 1970er",
                "Lage",
                "Ziele",
                "Steuerung",
                "Beteiligung",
                "Wirkung",
                "Fazit",
                "Frau Example");
    }

    public static IdeaInput input(String title, Set<Long> fieldIds) {
        return new IdeaInput(title, null, IdeaSource.RESIDENT, null, CAME, null, null, null, fieldIds);
    }
}
