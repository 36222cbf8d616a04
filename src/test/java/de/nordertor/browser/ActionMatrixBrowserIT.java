package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.nordertor.identity.entity.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every button of every page × every role × ids of others: the form that somebody sends who may is sent again by
 * everybody who may not, and to things of others; with a view of their own, of another page, and with the captured one.
 * Nothing may change; in the deep run in every situation and by everybody, else in those situations that have a button
 * that no other had, by the reader and one other stranger. A button that this table does not know fails the test.
 */
class ActionMatrixBrowserIT extends BrowserTest {

    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409);
    private static final int LED_ON = 302;
    private static final String FORGED = "-1234567890:-1234567890";
    private static final Pattern ID = Pattern.compile(
            "[?&](?:id|subject|into|sheet|person|organization|programme|area|group|partner|need|offer|origin|first|second"
                    + "|cooperation|participant|agreement|template|follows|consultation)=(\\d+)");

    private final Map<String, APIRequestContext> people = new HashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> proven = new HashSet<>();

    @BeforeEach
    void everybodyIsThere() {
        DemoData.ROLES.keySet().forEach(login -> people.put(login, SignedIn.as(login)));
        DemoDatabase.run(Situations.PAPERS_OF_OTHERS);
        compareWhoeverIsDue();
        DemoDatabase.keep();
    }

    /** Else the server would do it in the middle; the page of the duplicates does it at once. */
    private void compareWhoeverIsDue() {
        assertThat(person("quartier").get(url() + "partner/duplicates").status())
                .isEqualTo(200);
    }

    @AfterEach
    void putTheDataBack() {
        DemoDatabase.putBack();
        DemoDatabase.run(Situations.NO_PAPERS_OF_OTHERS);
    }

    @Test
    void theTableKnowsEveryButton() {
        Set<String> buttons = new TreeSet<>();
        PageSources.buttons().forEach((page, ids) -> ids.forEach(id -> buttons.add(page + ":" + id)));
        assertThat(Buttons.known()).isEqualTo(buttons);
    }

    @Test
    void whoMayNotChangesNothing() {
        Set<String> pressed = new TreeSet<>();
        for (Situation situation : Situations.all()) {
            if (!isDue(situation.page()) || !HostileTexts.EVERY && isTold(situation, pressed)) {
                continue;
            }
            List<SentForm> forms = captured(situation);
            forms.forEach(form -> pressed.add(form.toString()));
            unchanged("foreign choices on " + situation, () -> chosenFromElsewhere(situation, forms));
            unchanged("foreign ids on " + situation, () -> sentToThingsOfOthers(situation, forms));
            unchanged("forged views on " + situation, () -> sentWithForgedViews(situation, forms));
            unchanged("strangers on " + situation, () -> sentByStrangers(forms));
            sentWhenTheRightIsGone(situation, forms);
            situation.end();
            sentByWhoMay(situation, forms);
            sentWithoutFields(situation, forms);
        }
        assertThat(wrong).isEmpty();
        assertThat(pressed).isEqualTo(due(Buttons.known()));
        assertThat(proven).as("buttons that did something").isEqualTo(due(Buttons.thatStore()));
    }

    /** In the everyday run every twelfth page, in the order of their names. */
    private static boolean isDue(String page) {
        List<String> pages = List.copyOf(new TreeSet<>(PageSources.buttons().keySet()));
        return HostileTexts.EVERY || pages.indexOf(page) % 12 == 0;
    }

    private static Set<String> due(Set<String> buttons) {
        return buttons.stream()
                .filter(button -> isDue(button.substring(0, button.indexOf(':'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether every button of its page was pressed, and did something, in another situation. */
    private boolean isTold(Situation situation, Set<String> pressed) {
        Set<String> buttons = PageSources.buttons().getOrDefault(situation.page(), Set.of()).stream()
                .map(id -> situation.page() + ":" + id)
                .collect(Collectors.toSet());
        return pressed.containsAll(buttons)
                && buttons.stream()
                        .allMatch(button ->
                                proven.contains(button) || !Buttons.thatStore().contains(button));
    }

    private void chosenFromElsewhere(Situation situation, List<SentForm> forms) {
        forms.stream()
                .filter(form -> !form.selects().isEmpty() && !form.skipsChecks())
                .map(form -> form.withAll(form.selects(), Situations.NOT_THERE))
                .forEach(form -> expect(form, situation.login(), 200));
    }

    /** Whoever signs in needs no view, so that the page may be as old as it likes. */
    private void sentWithForgedViews(Situation situation, List<SentForm> forms) {
        if (!situation.login().isEmpty()) {
            forms.forEach(form -> expect(form.withView(FORGED), situation.login(), 200));
        }
    }

    /** Neither with the form of an own thing nor by opening it: nobody gets at what is not there, or not for them. */
    private void sentToThingsOfOthers(Situation situation, List<SentForm> forms) {
        for (String address : addressesOfOthers(situation)) {
            int status = person(situation.login()).get(url() + address).status();
            if (status != 404) {
                wrong.add(situation.login() + " opens " + address + " -> " + status);
            }
            forms.forEach(form -> expect(form.to(address), situation.login(), 409));
        }
    }

    /** With another id in each place of the address where there is one. */
    private static List<String> addressesOfOthers(Situation situation) {
        String address = situation.address();
        List<String> others = new ArrayList<>();
        Matcher ids = ID.matcher(address);
        while (ids.find()) {
            for (String id : Situations.idsOfOthers(situation.page())) {
                others.add(address.substring(0, ids.start(1)) + id + address.substring(ids.end(1)));
            }
        }
        return others;
    }

    /** With a view of the same page where the person may open it, else with one of another page; and as it was. */
    private void sentByStrangers(List<SentForm> forms) {
        Map<String, String> views = new HashMap<>();
        for (SentForm form : forms) {
            List<String> strangers = DemoData.ROLES.keySet().stream()
                    .filter(login -> !Buttons.isGranted(login, form))
                    .toList();
            for (String login : strangers) {
                if (HostileTexts.EVERY || login.equals(strangers.get(0)) || login.equals("lesen")) {
                    String own = views.computeIfAbsent(login, who -> SentForm.view(person(who), form.address()));
                    String other =
                            elsewhere.computeIfAbsent(login, who -> SentForm.view(person(who), "identity/account"));
                    expect(form.withView(own.isEmpty() ? other : own), login, own.isEmpty() ? 409 : 200);
                }
            }
        }
    }

    /** The page was opened and filled in while the person still had the right. */
    private void sentWhenTheRightIsGone(Situation situation, List<SentForm> forms) {
        String login = situation.login();
        List<SentForm> guarded =
                forms.stream().filter(form -> !Buttons.isForEverybody(form)).toList();
        if (!login.isEmpty() && !guarded.isEmpty()) {
            DemoDatabase.run(role(login, Role.READER));
            unchanged("without the right on " + situation, () -> guarded.forEach(form -> expect(form, login, 200)));
            DemoDatabase.run(role(login, DemoData.ROLES.get(login)));
        }
    }

    /** The same forms do something, in the deep run in each situation; else all that is refused would prove nothing. */
    private void sentByWhoMay(Situation situation, List<SentForm> forms) {
        for (SentForm form : forms.stream()
                .filter(Buttons::stores)
                .filter(form -> !situation.ledHere(form.button()))
                .filter(form -> proven.add(form.toString()) || HostileTexts.EVERY)
                .toList()) {
            SentForm opened = opened(situation, form);
            String before = DemoDatabase.fingerprint();
            int status = opened.sendAs(person(situation.login())).status();
            if (DemoDatabase.fingerprint().equals(before)) {
                wrong.add(form + " changes nothing -> " + status);
            }
            if (status == LED_ON) {
                situation.settle();
                unchanged("the same once more on " + situation, () -> expect(opened, situation.login(), 200));
            }
            situation.end();
            DemoDatabase.putBack();
        }
    }

    /** The same with a view of its own; a page that is reached by steps takes them once more. */
    private SentForm opened(Situation situation, SentForm form) {
        if (situation.hasSteps()) {
            return captured(situation).stream()
                    .filter(again -> again.button().equals(form.button()))
                    .findFirst()
                    .orElseThrow();
        }
        situation.begin();
        return form.withView(SentForm.view(person(situation.login()), form.address()));
    }

    /** Nobody's browser does that; what is missing is named, and what is not needed is not missed. */
    private void sentWithoutFields(Situation situation, List<SentForm> forms) {
        List<SentForm> again = situation.hasSteps()
                ? captured(situation)
                : forms.stream().map(form -> opened(situation, form)).toList();
        for (SentForm form : again) {
            APIResponse answer = form.withoutFields().sendAs(person(situation.login()));
            if (answer.status() >= 500 || answer.text().contains("\tat ")) {
                wrong.add(form + " without fields -> " + answer.status());
            }
        }
        situation.end();
        DemoDatabase.putBack();
    }

    private static String[] role(String login, Role role) {
        return new String[] {
            "UPDATE nordertor.role_grant g JOIN nordertor.user_account u ON u.id = g.user_id SET g.role = '" + role
                    + "' WHERE u.login = '" + login + "'",
            "UPDATE nordertor.user_account SET profile_epoch = profile_epoch + 1 WHERE login = '" + login + "'"
        };
    }

    private APIRequestContext person(String login) {
        return people.getOrDefault(login, page().context().request());
    }

    private void expect(SentForm form, String login, int also) {
        APIResponse answer = form.sendAs(person(login));
        if (answer.status() != also && !REFUSED.contains(answer.status())
                || answer.text().contains("\tat ")) {
            wrong.add(login + " " + form + " at " + form.address() + " -> " + answer.status());
        }
    }

    private void unchanged(String what, Runnable attacks) {
        String before = DemoDatabase.fingerprint();
        attacks.run();
        String after = DemoDatabase.fingerprint();
        if (!after.equals(before)) {
            wrong.add("something changed: " + what + "\n" + before + "\n" + after);
        }
    }

    /** As a person who may fills the page in; one form for each of its buttons. */
    private List<SentForm> captured(Situation situation) {
        situation.begin();
        Page person = page();
        assertThat(situation.open(person).status()).as(situation.toString()).isEqualTo(200);
        situation.fill(person);
        List<SentForm> forms = SentForm.on(person, situation, situation.address());
        // the page would go on keeping drafts of what was filled in; it must not tell the server that its view is over
        person.evaluate("() => { navigator.sendBeacon = () => true; }");
        person.navigate("about:blank");
        if (situation.login().isEmpty()) {
            situation.end();
        }
        return forms;
    }
}
