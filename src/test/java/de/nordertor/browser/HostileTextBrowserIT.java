package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is typed into whichever field: refused with a sentence that names the field, and still there, or stored and
 * shown unchanged. A NUL and too long a text are typed in the deep run; plain tests show them, too. The fields are those
 * of the pages' sources: a new one that no {@link Situation} shows fails.
 */
class HostileTextBrowserIT extends BrowserTest {

    private final List<String> dialogs = new ArrayList<>();

    /** In the everyday run every eighth one, in the order of their names. */
    static Stream<String> pages() {
        List<String> all = List.copyOf(PageSources.fields().keySet());
        return all.stream().filter(page -> HostileTexts.EVERY || all.indexOf(page) % 8 == 0);
    }

    @BeforeAll
    static void keepTheData() {
        DemoDatabase.keep();
    }

    @BeforeEach
    void watchDialogs() {
        page().onDialog(dialog -> {
            dialogs.add(dialog.type() + " " + dialog.message());
            dialog.dismiss();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldBearsEverything(String path) {
        Set<String> known = PageSources.fields().get(path);
        Set<String> tried = new TreeSet<>();
        for (Situation situation : Situations.all()) {
            if (situation.page().equals(path) && (HostileTexts.EVERY || !tried.containsAll(known))) {
                tryAll(situation, tried);
            }
        }
        assertThat(tried).as("fields tried on " + path).isEqualTo(known);
        assertThat(dialogs).isEmpty();
    }

    private void tryAll(Situation situation, Set<String> tried) {
        try {
            open(situation);
            List<Integer> forms =
                    fields().stream().map(TextField::form).distinct().toList();
            for (int form : forms) {
                List<TextField> fields = fields(form);
                boolean fieldsAreNew =
                        !tried.containsAll(fields.stream().map(TextField::name).toList());
                if (HostileTexts.EVERY && fieldsAreNew) {
                    refuseByName(situation, fields, field -> HostileTexts.WITH_NUL);
                    refuseByName(situation, fields, field -> "9".repeat(situation.limit(field) + 1));
                }
                List<IntFunction<String>> due = HostileTexts.due(fieldsAreNew);
                for (IntFunction<String> odd : due) {
                    storeOrRefuseByName(situation, fields, odd);
                    if (form != forms.get(forms.size() - 1) || !odd.equals(due.get(due.size() - 1))) {
                        situation.end();
                        open(situation);
                    }
                }
                fields.forEach(field -> tried.add(field.name()));
            }
        } finally {
            situation.end();
            DemoDatabase.putBack();
        }
    }

    private void refuseByName(Situation situation, List<TextField> fields, Function<TextField, String> hostile) {
        situation.choose(page());
        fields.forEach(field -> field.put(page(), hostile.apply(field)));
        submit(fields.get(0).form());
        for (TextField field : fields) {
            String said = sentences(field);
            assertThat(field.isNamedIn(said))
                    .as("%s on %s named in %s", field.name(), page().url(), said)
                    .isTrue();
            String kept = field.isSecret() ? "" : hostile.apply(field).replace("\u0000", "");
            assertThat(field.value(page()).replace("\uFFFD", "").equals(kept))
                    .as("%s on %s kept", field.name(), page().url())
                    .isTrue();
        }
    }

    /** Sends it in all fields, then something acceptable in those that were refused, until everything is stored. */
    private void storeOrRefuseByName(Situation situation, List<TextField> fields, IntFunction<String> odd) {
        Map<TextField, String> typed = new HashMap<>();
        fields.forEach(field -> typed.put(field, field.fitting(odd.apply(fields.indexOf(field)))));
        Set<TextField> hostile = new LinkedHashSet<>(fields);
        for (List<String> problems = send(situation, typed); !problems.isEmpty(); problems = send(situation, typed)) {
            requireKept(situation, hostile, typed);
            for (String problem : problems) {
                TextField refused = refused(situation, hostile, problem);
                hostile.remove(refused);
                typed.put(refused, situation.accepted(refused));
            }
        }
        showUnchanged(situation, hostile, typed);
    }

    /** @return what the page complains about, one sentence for each field */
    private List<String> send(Situation situation, Map<TextField, String> typed) {
        situation.choose(page());
        typed.forEach((field, text) -> field.put(page(), text));
        submit(typed.keySet().iterator().next().form());
        return page().locator("#notices .bad, .summary li, .filters .error").allTextContents();
    }

    private void requireKept(Situation situation, Set<TextField> hostile, Map<TextField, String> typed) {
        hostile.stream().filter(field -> !field.isSecret()).forEach(field -> assertThat(field.value(page()))
                .as("kept in %s on %s", field.name(), situation)
                .isEqualTo(typed.get(field)));
    }

    private static TextField refused(Situation situation, Set<TextField> hostile, String problem) {
        TextField named = hostile.stream()
                .filter(field -> field.isNamedIn(problem))
                .max(Comparator.comparing((TextField field) -> problem.strip().startsWith(field.label()))
                        .thenComparing(field -> field.label().length()))
                .orElseThrow(() -> new AssertionError(situation + " names no field: " + problem));
        assertThat(situation.takesAnything(named))
                .as("%s on %s takes any text, but: %s", named.name(), situation, problem)
                .isFalse();
        return named;
    }

    private void showUnchanged(Situation situation, Set<TextField> stored, Map<TextField, String> typed) {
        if (!situation.shown().isEmpty()) {
            page().navigate(url() + situation.shown());
        }
        for (TextField field : stored.stream().filter(situation::keeps).toList()) {
            String expected = field.stored(typed.get(field));
            if (situation.stored().containsKey(field.name())) {
                assertThat(DemoDatabase.value(situation.stored().get(field.name())))
                        .isEqualTo(expected);
            } else if (!field.isSecret()) {
                assertThat(shown(field)).as("%s on %s", field.name(), situation).contains(expected);
            }
        }
    }

    /** In the field itself, or somewhere on the page, where it may be about to be stored only. */
    private String shown(TextField field) {
        String inField = field.isThere(page()) ? field.value(page()) : "";
        return inField.isEmpty()
                ? Normalizer.normalize(page().locator("main").textContent(), Normalizer.Form.NFC)
                : inField;
    }

    private List<TextField> fields() {
        return TextField.on(page());
    }

    private List<TextField> fields(int form) {
        return fields().stream().filter(field -> field.form() == form).toList();
    }

    /** Everything that tells about this field: beside it, in the summary, or as a notice. */
    private String sentences(TextField field) {
        return field.complaint(page()) + page().locator("#notices .bad").allTextContents();
    }

    private void open(Situation situation) {
        situation.begin();
        Response answer = situation.open(page());
        assertThat(answer.status()).as(situation.toString()).isEqualTo(200);
    }

    /** By the form's first button, as the Enter key would. */
    @SuppressWarnings("deprecation") // the address may stay the same, so there is none to wait for
    private void submit(int form) {
        Locator button = page().locator("main form")
                .nth(form)
                .locator("[type=submit]:not([id$=lenient])")
                .first();
        Response answer =
                page().waitForNavigation(() -> button.evaluate("e => { delete e.dataset.confirm; e.click() }"));
        assertThat(answer.status()).as(page().url()).isLessThan(400);
        assertThat(answer.text()).doesNotContain("\tat ", "Caused by");
    }
}
