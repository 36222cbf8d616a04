package de.nordertor.platform.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The HTML text of a mail, so that a screen reader knows its language and what it is called. */
public final class MailHtml {

    private static final Pattern READABLE =
            Pattern.compile("(?s)<!DOCTYPE html>\\s*<html lang=\"[a-z]{2,}.*?<title>[^<]+</title>.*?<body>");

    /** An erasure looks for names as they are written; the reference would hide "O'Brien" from it. */
    private static final Pattern APOSTROPHE = Pattern.compile("&(?:#39|#x27|apos);");

    private MailHtml() {}

    /**
     * A whole document.
     *
     * @param title as plain text
     * @param body as HTML: headings from {@code h1} on, real lists and paragraphs; names of people in one piece
     */
    public static String page(Locale language, String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\">\n<head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + escaped(title)
                + "</title></head>\n<body>\n" + body + "\n</body>\n</html>\n";
    }

    /** Plain text as it is written in HTML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace('\'', '’');
    }

    /** @throws IllegalArgumentException for what says neither its language nor its title */
    static String checked(String html) {
        if (html == null || html.isBlank()) {
            return null;
        }
        if (!READABLE.matcher(html).lookingAt()) {
            throw new IllegalArgumentException("An HTML mail needs a language, a title and a body");
        }
        return APOSTROPHE.matcher(html).replaceAll("’");
    }
}
