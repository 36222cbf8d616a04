package de.nordertor.matching.view;

import de.nordertor.matching.boundary.MatchedPair;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What one could write to one side of a pair. Nothing is sent: it is copied, or opened in the mail program.
 *
 * @param language key of its name
 * @param email to whom; empty where it is not known
 */
public record ProposedMessage(String language, Locale locale, String subject, String body, String email) {

    /** @param side {@code asking} for the one who needs, {@code giving} for the one who offers or could give */
    static ProposedMessage of(String side, MatchedPair pair, Locale locale, String email) {
        Texts texts = Texts.in(locale);
        ReasonTexts reasons = new ReasonTexts(texts, pair.fieldNames());
        boolean offered = pair.titles().other().subject().kind().equals("Offer");
        String begin = "matching.message." + side + (offered ? ".offer" : ".partner");
        String need = pair.titles().need().title();
        String other = pair.titles().other().title();
        String body = String.join(
                "\n",
                texts.get("matching.message.greeting"),
                "",
                texts.format(begin, need, other, name(pair.asking(), texts), name(pair.giving(), texts)),
                "",
                texts.get("matching.message.met"),
                lines(reasons.tell(
                        pair.reasons().stream().filter(MatchReason::met).toList())),
                missing(texts, reasons, pair),
                texts.get("matching.message.ask"),
                "",
                texts.get("matching.message.end"));
        return new ProposedMessage(
                "matching.message.language." + locale.getLanguage(),
                locale,
                texts.format("matching.message.subject", need),
                body,
                email);
    }

    private static String missing(Texts texts, ReasonTexts reasons, MatchedPair pair) {
        List<MatchReason> open =
                pair.reasons().stream().filter(reason -> !reason.met()).toList();
        return open.isEmpty()
                ? ""
                : "\n" + texts.get("matching.message.missing") + "\n" + lines(reasons.tell(open)) + "\n";
    }

    private static String lines(List<String> reasons) {
        return "- " + String.join("\n- ", reasons);
    }

    private static String name(SubjectTitle partner, Texts texts) {
        return partner == null ? texts.get("matching.message.town") : partner.title();
    }

    /** Opens it in the mail program (RFC 6068). */
    public String mailto() {
        return "mailto:" + email + "?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
