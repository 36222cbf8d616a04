package de.nordertor.partner.entity;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is called. @param given null where only the family name is known */
public record PersonName(String academicTitle, String given, String family) implements Serializable {

    /** As in a letter: {@code Dr. Anna Müller}. */
    public String full() {
        return joined(academicTitle, given, family);
    }

    /** Without the title: {@code Anna Müller}. */
    public String plain() {
        return joined(given, family);
    }

    /** As lists sort it: {@code Müller, Anna}. */
    public String sorted() {
        return given == null ? family : family + ", " + given;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
