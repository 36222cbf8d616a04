package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Value;
import de.nordertor.insight.entity.german.Noun;
import java.util.List;
import java.util.Objects;

/** What people wrote and counted, as it stands in sentences; null for what is not known. */
final class FactWords {

    private FactWords() {}

    /** What stands within a sentence; it may end with a full stop of its own. @return null for none */
    static Value clause(String text) {
        Value.Clause said = text == null ? null : new Value.Clause(text.strip());
        return said == null || said.essence().isBlank() ? null : said;
    }

    /** With a full stop where it ends with nothing of that sort. */
    static String statement(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String said = text.strip();
        return said.matches("(?s).*[.!?…:]") ? said : said + ".";
    }

    static Value count(Integer number, Noun noun) {
        return number == null ? null : new Value.Count(number, noun);
    }

    /** @return null for none */
    static Value names(List<String> names) {
        List<String> known = names.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .toList();
        return known.isEmpty() ? null : new Value.Names(known);
    }
}
