package de.nordertor.publication.control;

import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The German words of public objects; what the public reads does not depend on who publishes it. */
final class Words {

    private Words() {}

    static Texts german() {
        return Texts.in(Locale.GERMAN);
    }

    /** Sentences one after the other. */
    static String told(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence ->
                        german().format(sentence.key(), sentence.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** For example {@code geändert angenommen (12 Ja, 3 Nein, 0 Enthaltungen)}; null for null. */
    static String outcome(ConsultationOutcome outcome) {
        if (outcome == null) {
            return null;
        }
        String state = german().get(outcome.state().labelKey());
        return outcome.isCounted()
                ? german().format(
                                "publication.outcome",
                                state,
                                german().format(
                                                "council.consultation.votes",
                                                outcome.votesFor(),
                                                outcome.votesAgainst(),
                                                outcome.votesAbstained()))
                : state;
    }
}
