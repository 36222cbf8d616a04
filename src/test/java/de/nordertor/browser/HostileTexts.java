package de.nordertor.browser;

import de.nordertor.document.Din91379;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** What strangers, word processors and mistakes put into fields. */
final class HostileTexts {

    static final boolean EVERY = "full".equals(System.getProperty("nordertor.depth"));
    static final String WITH_NUL = "vor\u0000nach";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final String ALL_IN_ONE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> ${7*7} #{7*7} &lt; 😀"
                    + " C\u0300k\u0331H\u0304 ẞ"
                    + " \u202Egnp.exe\u202C '; DROP TABLE x; --";

    private static final List<String> ONE_BY_ONE = List.of(
            "<script>alert(1)</script>",
            "\"><svg onload=alert(1)>",
            "javascript:alert(1)",
            "${7*7} #{7*7} {{7*7}} %{7*7} <%= 7*7 %>",
            "#{request.getSession().invalidate()}",
            "{0} {1,number} ''{2}''",
            "'; DROP TABLE council_paper; --",
            "\" OR \"1\"=\"1",
            "100 % _ ! \\ /",
            "=HYPERLINK(\"http://x.example\")",
            "../../etc/passwd",
            "😀 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 👩‍👩‍👧",
            "Müller, Özlem-Renée „außen“ – 10\u00a0€",
            "u\u0308ber e\u0301cole",
            "\u202Egnp.exe",
            "שלום مرحبا",
            "&lt;b&gt; &amp; &#0; &nbsp;",
            "\uFEFFa\u200Bb\u2028c\u2029d\uFFFD");

    private HostileTexts() {}

    /**
     * What goes into the fields of a form, one after the other: a text with some of everything; where fields are new, in the
     * deep run also all sequences of DIN 91379, and the others by themselves, to each field the next one.
     */
    static List<IntFunction<String>> due(boolean fieldsAreNew) {
        List<IntFunction<String>> due = new ArrayList<>(List.of(field -> ALL_IN_ONE));
        if (EVERY && fieldsAreNew) {
            String sequences = String.join("", Din91379.sequencesWithoutComposedForm());
            int first = NEXT.getAndIncrement();
            due.add(field -> sequences);
            due.add(field -> ONE_BY_ONE.get((first + field) % ONE_BY_ONE.size()));
        }
        return due;
    }
}
