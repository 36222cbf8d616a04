package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserAdministrationBrowserIT extends BrowserTest {

    private final String login = "p" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aNewPersonSignsInWithTheStartPasswordAndChoosesOneOfHerOwn() {
        String startPassword = createUser("Redaktion", "5 Bildung, Soziales und Sport");

        Page hers = anotherVisitor();
        PageObject she = signIn(hers, startPassword);
        she.hasTitle("Kennwort ändern").inspect("password", "demanded");

        she.open("council/papers").hasTitle("Kennwort ändern");

        she.fill("Startkennwort", startPassword);
        hers.getByLabel("Neues Kennwort").first().fill("vier Boote im Hafen");
        she.fill("Neues Kennwort wiederholen", "vier Boote im Hafen");
        hers.locator("main input[type=submit]").click();
        she.notices("Ihr Kennwort ist geändert");

        she.open("identity/account").hasTitle("Mein Konto").shows("Redaktion (5 Bildung, Soziales und Sport)");
    }

    @Test
    void disablingAnAccountEndsItsSessionAtOnce() {
        String startPassword = createUser("Lesezugriff", null);
        Page hers = anotherVisitor();
        PageObject she = signIn(hers, startPassword).hasTitle("Kennwort ändern");

        new PageObject(page()).press("Konto sperren").confirm("Konto sperren").notices("ist gesperrt");
        new PageObject(page()).inspect("user", "disabled");

        she.open("identity/account").hasTitle("Anmelden").notices("Ihre Sitzung ist beendet");
        signIn(hers, startPassword).notices("Anmeldename oder Kennwort stimmen nicht");

        new PageObject(page()).press("Konto wieder freigeben").notices("wieder freigegeben");
        signIn(hers, startPassword).hasTitle("Kennwort ändern");
    }

    @Test
    void aRoleTakenAwayIsGoneWithTheNextClick() {
        String startPassword = createUser("Administration", null);
        Page hers = anotherVisitor();
        PageObject she = signIn(hers, startPassword);
        she.fill("Startkennwort", startPassword);
        hers.getByLabel("Neues Kennwort").first().fill("fünf Störche am Deich");
        she.fill("Neues Kennwort wiederholen", "fünf Störche am Deich");
        hers.locator("main input[type=submit]").click();
        she.open("identity/users").hasTitle("Benutzerkonten");

        PageObject admin = new PageObject(page());
        page().reload();
        admin.choose("Rolle", "Lesezugriff").press("Speichern");
        admin.notices("ist gespeichert");

        she.open("identity/users").hasTitle("Kein Zugriff");
    }

    @Test
    void theListOfAccountsIsFilteredAndSortedInTheAddress() {
        PageObject admin = new PageObject(page()).signIn("admin").open("identity/users");
        admin.hasTitle("Benutzerkonten").shows("Petrow, Alina");
        admin.inspect("users", "full");

        admin.choose("Rolle", "Bürgermeisteramt").press("Filtern");
        admin.shows("Terhorst, Klaas").shows("Ein Konto");
        assertThat(page().url()).contains("role=MAYOR");

        admin.open("identity/users?text=gibtesnicht").shows("keinen Eintrag").inspect("users", "nothing-found");
    }

    @Test
    void mistakesInTheFormAreNamedAndNothingTypedIsLost() {
        PageObject admin = new PageObject(page()).signIn("admin").open("identity/user");
        admin.hasTitle("Konto anlegen").press("Speichern");
        admin.complainsAbout("Anmeldename", "Anmeldename").inspect("user", "incomplete");

        admin.fill("Anmeldename", "REDAKTION").choose("Rolle", "Administration");
        page().locator("[id='form:displayName']").fill("Somebody Else");
        admin.choose("Gilt für", "5 Bildung, Soziales und Sport").press("Speichern");
        admin.notices("hat schon ein anderes Konto");
        assertThat(admin.field("Anmeldename").inputValue()).isEqualTo("REDAKTION");

        admin.fill("Anmeldename", login).press("Speichern");
        admin.notices("gilt immer für die ganze Verwaltung");
    }

    @Test
    void theLastAdministratorStays() {
        PageObject admin = new PageObject(page()).signIn("admin").open("identity/users?text=petrow");
        admin.follow("Petrow, Alina").hasTitle("Benutzerkonto");

        assertThat(page().getByText("Konto sperren").count()).isZero();
    }

    @Test
    void departmentsAreATreeAndHaveOneNumberEach() {
        PageObject admin = new PageObject(page()).signIn("admin").open("identity/departments");
        admin.hasTitle("Fachbereiche").shows("Bildung, Soziales und Sport").inspect("departments", "full");

        admin.follow("Fachbereich anlegen").hasTitle("Fachbereich anlegen");
        admin.fill("Nummer", "5").fill("Bezeichnung", "Doppelt").press("Speichern");
        admin.notices("hat schon ein anderer Fachbereich").inspect("department", "taken");

        String code = "9" + (System.nanoTime() % 100000);
        admin.fill("Nummer", code)
                .choose("Gehört zu", "5 Bildung, Soziales und Sport")
                .press("Speichern");
        admin.hasTitle("Fachbereiche").notices("ist gespeichert").shows(code);
    }

    private String createUser(String role, String department) {
        PageObject admin = new PageObject(page()).signIn("admin").open("identity/user");
        admin.fill("Anmeldename", login).choose("Rolle", role);
        page().locator("[id='form:displayName']").fill("Person " + login);
        if (department != null) {
            admin.choose("Gilt für", department);
        }
        admin.press("Speichern").notices("ist angelegt").inspect("user", "created");
        return page().locator("#startPassword").innerText();
    }

    private PageObject signIn(Page page, String password) {
        PageObject person = new PageObject(page).open("identity/sign-in");
        page.locator("input[autocomplete=username]").fill(login);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("main form.form input[type=submit]").click();
        return person;
    }
}
