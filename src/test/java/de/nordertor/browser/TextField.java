package de.nordertor.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A field of a page into which a person can type.
 *
 * @param form number of its form on the page
 * @param element the id of its element
 * @param kind the element's type; {@code rich} for formatted text
 * @param maxLength 0 where the page names none
 */
record TextField(int form, String element, String label, String kind, int maxLength) {

    private static final String FIND =
            """
            () => [...document.querySelectorAll('main form')].flatMap((form, number) => [...form.elements]
                .filter(e => e.id && !e.disabled && e.matches(
                    'input[type=text], input[type=search], input[type=email], input[type=tel], input[type=password],'
                    + 'input:not([type]), textarea'))
                .map(e => ({
                    form: number,
                    element: e.id,
                    label: (e.labels[0]?.firstChild ?? {data: ''}).data.trim(),
                    kind: 'richtext' in e.dataset ? 'rich' : e.type,
                    maxLength: Math.max(0, e.maxLength ?? 0)
                })))
            """;

    /** Past the editor, because nobody is bound to use it. */
    private static final String PUT =
            """
            (e, text) => {
                e.removeAttribute('maxlength');
                if (!('richtext' in e.dataset)) { e.value = text; return; }
                document.getElementById('raw-' + e.id)?.remove();
                const raw = document.createElement('textarea');
                raw.id = 'raw-' + e.id;
                raw.name = e.name || e.dataset.name;
                raw.hidden = true;
                raw.value = text;
                e.dataset.name = raw.name;
                e.removeAttribute('name');
                e.form.append(raw);
            }
            """;

    private static final int STEM = 4;

    private static final String MARKUP = "<p onclick=\"alert(1)\">%s</p><script>alert(1)</script>"
            + "<img src=x onerror=alert(1)><svg onload=alert(1)></svg>";

    @SuppressWarnings("unchecked")
    static List<TextField> on(Page page) {
        return ((List<Map<String, Object>>) page.evaluate(FIND))
                .stream()
                        .map(found -> new TextField(
                                ((Number) found.get("form")).intValue(),
                                (String) found.get("element"),
                                (String) found.get("label"),
                                (String) found.get("kind"),
                                ((Number) found.get("maxLength")).intValue()))
                        .toList();
    }

    /** As the page's source calls it, whatever forms and rows it stands in. */
    String name() {
        return element.replaceFirst("^filter-", "").replaceFirst(".*:", "");
    }

    boolean isFilter() {
        return element.startsWith("filter-");
    }

    boolean isSecret() {
        return kind.equals("password");
    }

    boolean isRich() {
        return kind.equals("rich");
    }

    /** Puts the text in; into formatted text together with markup that only a program can send. */
    void put(Page page, String text) {
        locator(page).evaluate(PUT, isRich() ? MARKUP.formatted(escaped(text)) : text);
    }

    /** What stands in it now, as the person sees it. */
    String value(Page page) {
        return isRich()
                ? page.locator("[id='%s-area']".formatted(element)).textContent()
                : locator(page).inputValue();
    }

    boolean isThere(Page page) {
        return locator(page).count() == 1;
    }

    /** The sentence beside the field; empty if there is none. */
    String complaint(Page page) {
        Locator error = page.locator("[id='%s-error']".formatted(element));
        return error.count() == 0 ? "" : error.textContent();
    }

    /** Whether a person recognises the field's label in the sentence, declined or not. */
    boolean isNamedIn(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        return Stream.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .allMatch(words::contains);
    }

    /** The text as it is stored. */
    String stored(String typed) {
        return isFilter() ? typed : Normalizer.normalize(isRich() ? typed : typed.strip(), Normalizer.Form.NFC);
    }

    /** No longer than the field allows, and not ending within a letter. */
    String fitting(String text) {
        int most = maxLength == 0 ? text.length() : maxLength;
        int end = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
        return text.substring(0, end).strip();
    }

    private Locator locator(Page page) {
        return page.locator("[id='%s']".formatted(element));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
