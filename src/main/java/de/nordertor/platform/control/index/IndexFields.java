package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import java.util.List;

/** How the fields of a document are named, and how their terms are written. */
final class IndexFields {

    static final String REF = "ref";
    static final String ID = "id";
    static final String KIND = "kind";
    /** The kind again, only of the entries that lists show. */
    static final String LISTED = "listed";
    /** Marks a further entry of a thing; its first one stands right before. */
    static final String FURTHER = "further";

    static final String AUDIENCE = "audience";
    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String TEXT = "text";
    static final String PATH = "path";
    static final String YES = "1";

    /** The searched fields, what counts least first. */
    static final List<String> SEARCHED = List.of(TEXT, NAMES, TITLE);

    /** How many letters a part of a word must have to be found inside of it; fewer are found as its beginning. */
    static final int SHORTEST_PART = 3;

    private static final char BEGINNING = '^';

    private IndexFields() {}

    static String ref(SubjectRef subject) {
        return subject.kind() + "#" + subject.id();
    }

    static String words(String field) {
        return field + ".words";
    }

    /** Every word from each of its letters on: what begins like a part lies inside of the word. */
    static String endings(String field) {
        return field + ".endings";
    }

    static String beginning(String letters) {
        return BEGINNING + letters;
    }

    static String facet(String kind, String facet) {
        return "facet." + kind + "." + facet;
    }

    static String sort(String kind, String key) {
        return "sort." + kind + "." + key;
    }

    static String audience(Audience audience) {
        return audience.permission() + "@" + (audience.departmentId() == null ? "" : audience.departmentId());
    }

    static Audience audience(String term) {
        int at = term.indexOf('@');
        String department = term.substring(at + 1);
        return new Audience(
                Permission.valueOf(term.substring(0, at)), department.isEmpty() ? null : Long.valueOf(department));
    }
}
