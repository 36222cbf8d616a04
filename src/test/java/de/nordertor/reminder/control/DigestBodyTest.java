package de.nordertor.reminder.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.reminder.control.DigestBody.DigestLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestBodyTest {

    private static final DigestLine LATE = new DigestLine(
            "29.03.2026 (2 Tage überfällig)",
            "Bericht <script>alert(1)</script> & \"Anlage\"",
            "",
            "https://x/y?id=1&f=2");
    private static final DigestLine FOR_ANOTHER =
            new DigestLine("31.03.2026 (heute fällig)", "Anruf", "(in Vertretung für Wiegandt, Jonas)", "");
    private final DigestBody body = new DigestBody("2 Erinnerungen", "Guten Tag Ute,", sections(), "Ende.");

    private static Map<String, List<DigestLine>> sections() {
        Map<String, List<DigestLine>> sections = new LinkedHashMap<>();
        sections.put("Überfällig:", List.of(LATE));
        sections.put("Heute:", List.of(FOR_ANOTHER));
        return sections;
    }

    @Test
    void theTextNamesEachThingWithItsAddress() {
        assertThat(body.text())
                .isEqualTo(
                        """
                        Guten Tag Ute,

                        Überfällig:
                        - 29.03.2026 (2 Tage überfällig): Bericht <script>alert(1)</script> & "Anlage"
                          https://x/y?id=1&f=2

                        Heute:
                        - 31.03.2026 (heute fällig): Anruf (in Vertretung für Wiegandt, Jonas)

                        Ende.
                        """);
    }

    @Test
    void theHtmlSaysTheSameInHeadingsAndLists() {
        assertThat(body.html(Locale.GERMAN))
                .startsWith("<!DOCTYPE html>\n<html lang=\"de\">")
                .contains("<title>2 Erinnerungen</title>")
                .contains(
                        """
                        <h1>2 Erinnerungen</h1>
                        <p>Guten Tag Ute,</p>
                        <h2>Überfällig:</h2>
                        <ul>
                        <li>29.03.2026 (2 Tage überfällig): <a href="https://x/y?id=1&amp;f=2">Bericht &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Anlage&quot;</a></li>
                        </ul>
                        <h2>Heute:</h2>
                        <ul>
                        <li>31.03.2026 (heute fällig): Anruf (in Vertretung für Wiegandt, Jonas)</li>
                        </ul>
                        <p>Ende.</p>
                        """
                                .strip());
    }

    @Test
    void emptyLinesPartParagraphsAndNothingBeforeOrAfterLeavesNoTrace() {
        DigestBody several = new DigestBody("Heute", "Moin\nUte,\n \n\nbitte <schnell>:", sections(), "");
        assertThat(several.html(Locale.GERMAN))
                .contains("<h1>Heute</h1>\n<p>Moin<br>\nUte,</p>\n<p>bitte &lt;schnell&gt;:</p>\n<h2>Überfällig:</h2>")
                .contains("</ul>\n\n</body>");
        assertThat(new DigestBody("Heute", "", sections(), "").text())
                .startsWith("Überfällig:\n- 29.03.2026")
                .endsWith("Jonas)\n");
    }
}
