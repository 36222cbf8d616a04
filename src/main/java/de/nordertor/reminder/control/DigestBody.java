package de.nordertor.reminder.control;

import static de.nordertor.platform.entity.MailHtml.escaped;

import de.nordertor.platform.entity.MailHtml;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a mail of reminders says, written as plain text and as HTML: the same words in the same order.
 *
 * @param sections by their headings
 */
record DigestBody(String title, String greeting, Map<String, List<DigestLine>> sections, String footer) {

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
        StringBuilder text = new StringBuilder(greeting);
        sections.forEach((heading, lines) -> {
            text.append("\n\n").append(heading);
            lines.forEach(line -> text.append(line.text()));
        });
        return text.append("\n\n").append(footer).append('\n').toString();
    }

    String html(Locale language) {
        StringBuilder body = new StringBuilder("<h1>" + escaped(title) + "</h1>\n<p>" + escaped(greeting) + "</p>\n");
        sections.forEach((heading, lines) -> {
            body.append("<h2>").append(escaped(heading)).append("</h2>\n<ul>\n");
            lines.forEach(line -> body.append(line.html()));
            body.append("</ul>\n");
        });
        body.append("<p>").append(escaped(footer)).append("</p>");
        return MailHtml.page(language, title, body.toString());
    }
}
