package de.nordertor.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns whatever an editor or a word processor's clipboard sends into a well-formed XHTML fragment of few elements:
 * headings, paragraphs, lists, tables, links, emphasis. Letters, quotation marks, dashes and no-break spaces stay.
 */
@ApplicationScoped
public class RichTextSanitizer {

    /** A heading of the text stands below the headings of the form it is printed in. */
    private static final String HIGHEST_HEADING = "h2";

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "br", "strong", "em", "u", "s", "sub", "sup")
            .allowElements((name, attributes) -> HIGHEST_HEADING, "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "s", "del", "strike")
            .allowElements((name, attributes) -> "p", "div")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    /** A character that the encoder wrote as a number. */
    private static final Pattern NUMBER = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|\\d{1,7});");

    private static final String HARMLESS = "+=@`";
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern EMPTY_PARAGRAPH = Pattern.compile("<p>(\\s|<br />)*</p>");
    private static final List<String> BLOCKS = List.of("<p", "<h", "<ul", "<ol", "<table", "<blockquote");

    /** A well-formed fragment, the empty string when nothing readable is left. */
    public String sanitise(String html) {
        if (html == null) {
            return "";
        }
        String clean = filtered(NOT_XML.matcher(html).replaceAll(""));
        if (clean.isEmpty() || BLOCKS.stream().anyMatch(clean::startsWith)) {
            return clean;
        }
        return filtered("<p>" + clean + "</p>");
    }

    private static String filtered(String html) {
        String clean = NUMBER.matcher(POLICY.sanitize(html)).replaceAll(RichTextSanitizer::readable);
        return EMPTY_PARAGRAPH.matcher(clean).replaceAll("").strip();
    }

    /** The character itself where it means nothing in XML text or a quoted attribute. */
    private static String readable(MatchResult number) {
        String digits = number.group(1);
        int character = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        boolean harmless = character >= 0xa0 || HARMLESS.indexOf(character) >= 0;
        return Matcher.quoteReplacement(harmless ? Character.toString(character) : number.group());
    }
}
