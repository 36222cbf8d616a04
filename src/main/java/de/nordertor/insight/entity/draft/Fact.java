package de.nordertor.insight.entity.draft;

import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is on record.
 *
 * @param on the day by which it is new or known; null for what has none
 * @param values by the words of the kind; what is not known is left out
 * @param evidence the records that hold it, never empty
 * @param row what it is about within the first record, for example one of its milestones, or that record itself
 * @param part which of several facts of its kind about that row; null where there is one
 * @param told whether it is told unless somebody leaves it out; not for what is internal or about a person
 */
public record Fact(
        FactKind kind,
        LocalDate on,
        Map<String, Value> values,
        List<SubjectRef> evidence,
        SubjectRef row,
        String part,
        boolean told)
        implements Serializable {

    public Fact {
        if (!kind.words().containsAll(values.keySet())) {
            throw new IllegalArgumentException(kind + " does not know all of " + values.keySet());
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(kind + " without evidence");
        }
        values = Map.copyOf(values);
        evidence = List.copyOf(evidence);
    }

    public static Fact of(FactKind kind, SubjectRef evidence) {
        return of(kind, List.of(evidence));
    }

    /** @param evidence all records together hold it, the first of them above all */
    public static Fact of(FactKind kind, List<SubjectRef> evidence) {
        return new Fact(kind, null, Map.of(), evidence, evidence.isEmpty() ? null : evidence.get(0), null, true);
    }

    public Fact on(LocalDate day) {
        return new Fact(kind, day, values, evidence, row, part, told);
    }

    public Fact row(String rowKind, Long rowId) {
        return new Fact(kind, on, values, evidence, new SubjectRef(rowKind, rowId), part, told);
    }

    /** @param name letters and digits of ASCII that tell it from others of its kind about the same row */
    public Fact part(Object name) {
        return new Fact(kind, on, values, evidence, row, String.valueOf(name), told);
    }

    /** Nothing is added where nothing is known. */
    public Fact with(String word, Value value) {
        if (value == null) {
            return this;
        }
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(word, value);
        return new Fact(kind, on, more, evidence, row, part, told);
    }

    /** @param text may be null or blank */
    public Fact with(String word, String text) {
        return text == null || text.isBlank() ? this : with(word, new Value.Words(text.strip()));
    }

    /** @param day may be null */
    public Fact with(String word, LocalDate day) {
        return day == null ? this : with(word, new Value.Day(day));
    }

    /** Told only when somebody chooses it. */
    public Fact internal() {
        return new Fact(kind, on, values, evidence, row, part, false);
    }

    /** Told unless somebody leaves it out. */
    public Fact open() {
        return new Fact(kind, on, values, evidence, row, part, true);
    }

    /** By which a sentence is known again when the facts are read anew. */
    public String key() {
        return kind + "/" + row.kind() + "/" + row.id() + (part == null ? "" : "/" + part);
    }

    /** Another one as soon as it says something else, whatever its block makes of it. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder(kind.name());
        new TreeMap<>(values)
                .forEach((word, value) ->
                        all.append('\n').append(word).append('=').append(value.essence()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
