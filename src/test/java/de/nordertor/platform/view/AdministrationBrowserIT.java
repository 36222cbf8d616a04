package de.nordertor.platform.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AdministrationBrowserIT extends BrowserTest {

    @Test
    void theAdministratorChangesASettingAndFindsItInTheTrail() {
        PageObject admin = as("admin").open("platform/settings").hasTitle("Einstellungen");
        admin.shows("vom Server vorgegeben").inspect("settings", "full");
        admin.follow("Ändern: Größte Anlage").hasTitle("Einstellung ändern").inspect("setting", "full");
        admin.fill("Größte Anlage", "0").press("Speichern").notices("eine ganze Zahl ab 1");
        assertThat(admin.field("Größte Anlage")).hasValue("0");
        admin.inspect("setting", "error");
        String aboutFiftyMegabytes = String.valueOf(52_428_801 + System.nanoTime() % 1000);
        admin.fill("Größte Anlage", aboutFiftyMegabytes).press("Speichern").notices("gilt ab sofort");
        admin.shows("hier geändert");
        admin.open("platform/audit?login=admin")
                .hasTitle("Protokoll")
                .shows("Settings.change")
                .shows(aboutFiftyMegabytes);
        admin.inspect("audit", "filtered");
        admin.open("platform/audit?login=niemand").shows("keinen Eintrag").inspect("audit", "empty");
    }

    @Test
    void theAddressOfThePublicSideIsCheckedAndMayBeEmpty() {
        String page = "platform/setting?key=nordertor.public.base.url";
        PageObject admin = as("admin").open(page).hasTitle("Einstellung ändern").inspect("setting", "address");
        admin.fill("Öffentliche Seite", "rat.stadt.example").press("Speichern").notices("eine Adresse mit https://");
        admin.fill("Öffentliche Seite", "https://rat.stadt.example/").press("Speichern");
        admin.notices("gilt ab sofort").shows("https://rat.stadt.example");
        admin.open(page).fill("Öffentliche Seite", "").press("Speichern").notices("gilt ab sofort");
    }

    @Test
    void aSettingThatIsNoneIsNotFound() {
        open("").signIn("admin");
        Assertions.assertThat(
                        page().navigate(page().url().replaceAll("nordertor/.*", "nordertor/platform/setting?key=x"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseReadsSettingsOrTrail() {
        PageObject lead = open("").signIn("leitung");
        for (String path : new String[] {"settings", "setting?key=nordertor.demo", "audit"}) {
            lead.open("platform/" + path).hasTitle("Kein Zugriff");
        }
    }
}
