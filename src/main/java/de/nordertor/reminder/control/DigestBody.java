package de.nordertor.reminder.control;

import static de.nordertor.platform.entity.MailHtml.escaped;

import de.nordertor.platform.entity.MailHtml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a mail of reminders says, written as plain text and as HTML: the same words in the same order.
 *
 * @param before the paragraphs before them, empty lines between; empty for none
 * @param sections by their headings
 * @param after the paragraphs after them
 */
record DigestBody(String title, String before, Map<String, List<DigestLine>> sections, String after) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /**
     * One thing.
     *
     * @param due when, and how late it is
     * @param insteadOf for whom; empty where it is the person's own
     * @param address where it can be opened; empty where the application does not know its own address
     */
    record DigestLine(String due, String what, String insteadOf, String address) {

        private String text() {
            String line = "\n- " + due + ": " + what + after(insteadOf);
            return address.isEmpty() ? line : line + "\n  " + address;
        }

        private String html() {
            String named = address.isEmpty()
                    ? escaped(what)
                    : "<a href=\"" + escaped(address) + "\">" + escaped(what) + "</a>";
            return "<li>" + escaped(due) + ": " + named + escaped(after(insteadOf)) + "</li>\n";
        }

        private static String after(String words) {
            return words.isEmpty() ? "" : " " + words;
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(before);
        sections.forEach((heading, lines) -> {
            text.append(text.isEmpty() ? "" : "\n\n").append(heading);
            lines.forEach(line -> text.append(line.text()));
        });
        return text.append(after.isEmpty() ? "" : "\n\n")
                .append(after)
                .append('\n')
                .toString();
    }

    String html(Locale language) {
        StringBuilder body = new StringBuilder("<h1>" + escaped(title) + "</h1>\n" + paragraphs(before));
        sections.forEach((heading, lines) -> {
            body.append("<h2>").append(escaped(heading)).append("</h2>\n<ul>\n");
            lines.forEach(line -> body.append(line.html()));
            body.append("</ul>\n");
        });
        return MailHtml.page(language, title, body.append(paragraphs(after)).toString());
    }

    private static String paragraphs(String text) {
        return text.isEmpty()
                ? ""
                : EMPTY_LINES
                        .splitAsStream(text)
                        .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>\n") + "</p>\n")
                        .collect(Collectors.joining());
    }
}
