package de.nordertor.insight.entity.draft;

import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is on record.
 *
 * @param on the day by which it is new or known; null for what has none
 * @param values by the words of the kind; what is not known is left out
 * @param evidence the records that hold it, never empty
 * @param told whether it is told unless somebody leaves it out; not for what is internal or about a person
 */
public record Fact(FactKind kind, LocalDate on, Map<String, Value> values, List<SubjectRef> evidence, boolean told)
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
        return new Fact(kind, null, Map.of(), List.of(evidence), true);
    }

    public Fact on(LocalDate day) {
        return new Fact(kind, day, values, evidence, told);
    }

    /** Nothing is added where nothing is known. */
    public Fact with(String word, Value value) {
        if (value == null) {
            return this;
        }
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(word, value);
        return new Fact(kind, on, more, evidence, told);
    }

    /** @param text may be null or blank */
    public Fact with(String word, String text) {
        return text == null || text.isBlank() ? this : with(word, new Value.Words(text.strip()));
    }

    /** Told only when somebody chooses it. */
    public Fact internal() {
        return new Fact(kind, on, values, evidence, false);
    }

    /** By which a sentence is known again when the facts are read anew. */
    public String key() {
        SubjectRef first = evidence.get(0);
        return kind + "/" + first.kind() + "/" + first.id() + (on == null ? "" : "/" + on);
    }
}
