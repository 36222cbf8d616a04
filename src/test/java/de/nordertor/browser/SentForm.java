package de.nordertor.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser would send when this button is pressed, kept so that somebody else can send it too.
 *
 * @param button the id in the page's source
 * @param selects names of the fields with a fixed choice; of a button in a row the button itself, for it names the row
 * @param file null where the form takes none
 */
record SentForm(
        String page,
        String address,
        String button,
        Map<String, String> fields,
        List<String> selects,
        FilePayload file) {

    private static final String VIEW = "jakarta.faces.ViewState";
    private static final Pattern VIEW_VALUE = Pattern.compile("name=\"" + VIEW + "\"[^>]*value=\"([^\"]+)\"");

    private static final String ALL =
            """
            () => [...document.querySelectorAll('main [type=submit]')]
                .filter(button => button.name.includes(':'))
                .filter((button, at, all) => all.findIndex(other => other.name === button.name) === at)
                .map(button => ({
                    button: button.name.replace(/-lenient$/, '').replace(/.*:/, ''),
                    fields: Object.fromEntries([...new FormData(button.form, button)]
                        .filter(([k, v]) => typeof v === 'string')),
                    selects: [...button.form.elements]
                        .filter(e => e.tagName === 'SELECT' && e.name && !e.disabled).map(e => e.name)
                        .concat(button.tagName === 'BUTTON' ? [button.name] : []),
                    withFile: button.form.enctype === 'multipart/form-data'
                }))
            """;

    private static final Set<String> SKIP_CHECKS = Set.of(
            "document/attachment:remove",
            "platform/view:remove",
            "partner/person-import:again",
            "council/meeting-import:again",
            "council/member-import:again",
            "journal/mail:again");

    /** One for every button of the page as it is filled in now. */
    @SuppressWarnings("unchecked")
    static List<SentForm> on(Page page, Situation situation, String address) {
        List<SentForm> all = new ArrayList<>();
        for (Map<String, Object> found : (List<Map<String, Object>>) page.evaluate(ALL)) {
            all.add(new SentForm(
                    situation.page(),
                    address,
                    (String) found.get("button"),
                    (Map<String, String>) found.get("fields"),
                    (List<String>) found.get("selects"),
                    (Boolean) found.get("withFile") ? situation.file() : null));
        }
        return all;
    }

    /** The state of the view that this person gets under the address; empty where there is none. */
    static String view(APIRequestContext person, String address) {
        APIResponse answer = person.get(BrowserTest.url() + address);
        Matcher view = VIEW_VALUE.matcher(answer.status() == 200 ? answer.text() : "");
        return view.find() ? view.group(1) : "";
    }

    SentForm withView(String view) {
        return withAll(List.of(VIEW), view);
    }

    SentForm withAll(List<String> names, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        names.forEach(name -> changed.put(name, value));
        return new SentForm(page, address, button, changed, selects, file);
    }

    /** The button alone, as if the page had no fields. */
    SentForm withoutFields() {
        Map<String, String> kept = new LinkedHashMap<>(fields);
        kept.entrySet()
                .removeIf(field -> !field.getKey().startsWith("jakarta.faces.")
                        && !field.getKey().equals(field.getValue())
                        && !field.getKey().endsWith(":" + button));
        return new SentForm(page, address, button, kept, selects, file);
    }

    /** Whether its button acts without looking at the fields. */
    boolean skipsChecks() {
        return SKIP_CHECKS.contains(toString());
    }

    /** To another thing of the same kind. */
    SentForm to(String otherAddress) {
        return new SentForm(page, otherAddress, button, fields, selects, file);
    }

    APIResponse sendAs(APIRequestContext person) {
        FormData data = FormData.create();
        fields.forEach(data::set);
        RequestOptions options = RequestOptions.create().setMaxRedirects(0);
        if (file != null) {
            data.set(fields.keySet().iterator().next() + ":file", file);
        }
        return person.post(
                BrowserTest.url() + address, file != null ? options.setMultipart(data) : options.setForm(data));
    }

    @Override
    public String toString() {
        return page + ":" + button;
    }
}
