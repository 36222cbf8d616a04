package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages of the council room in their states. */
class CouncilPagesBrowserIT extends BrowserTest {

    @Test
    void theStartPageShowsTheAuthorTheOwnDrafts() {
        new PageObject(page()).signIn("redaktion").shows("Meine Entwürfe").inspect("start", "drafts");
    }

    @Test
    void theListIsFilteredSortedAndKeptInTheAddress() {
        PageObject list = new PageObject(page()).signIn("buergermeister").open("council/papers");
        list.shows("Vorlagen").inspect("papers", "full");
        list.fill("Nummer oder Betreff", "Stadtteilhaus").press("Filtern");
        assertThat(page()).hasURL(java.util.regex.Pattern.compile("text=Stadtteilhaus"));
        list.shows("Räume im Stadtteilhaus");
        list.fill("Nummer oder Betreff", "gibt es nicht").press("Filtern");
        list.shows("zurücksetzen").inspect("papers", "nothing-found");
    }

    @Test
    void aDraftIsWrittenReadAndItsHistoryTold() {
        String subject = "Bericht " + UUID.randomUUID();
        PageObject paper = draft(page(), subject);
        paper.shows("noch ohne Nummer").inspect("paper", "draft");
        paper.follow("Verlauf der Änderungen").shows("Vorlage begonnen").inspect("paper-history", "new");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        PageObject form = new PageObject(page()).signIn("redaktion").open("council/paper-edit");
        form.inspect("paper-edit", "empty");
        form.fill("Auskunft erteilt", "Özil-Şahin, K͟haled")
                .fill("Sitzung am", "99.99.2016")
                .press("Entwurf speichern");
        assertThat(page().locator(".summary")).isVisible();
        assertThat(form.field("Auskunft erteilt")).hasValue("Özil-Şahin, K͟haled");
        assertThat(form.field("Sitzung am")).hasValue("99.99.2016");
        form.inspect("paper-edit", "error");
    }

    @Test
    void theVerwaltungsausschussCannotBeChosenAsPublic() {
        PageObject form =
                fillIn(new PageObject(page()).signIn("redaktion"), "Bericht").choose("Gremium", "Verwaltungsausschuss");
        form.page()
                .locator("main fieldset")
                .first()
                .getByLabel("Öffentlichkeit")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("öffentlich"));
        form.press("Entwurf speichern").notices("§ 78 NKomVG");
        assertThat(form.field("Sachbetreff")).hasValue("Bericht");
    }

    @Test
    void theSecondEditorIsToldWhoChangedWhatAndKeepsWhatWasTyped() {
        String subject = "Bericht " + UUID.randomUUID();
        draft(page(), subject).follow("Bearbeiten");
        PageObject second = new PageObject(anotherVisitor()).signIn("leitung");
        second.open(page().url().replace(url(), "")).fill("Sachbetreff", subject + " von der Leitung");
        second.press("Entwurf speichern").hasTitle(subject + " von der Leitung");

        PageObject first = new PageObject(page());
        first.fill("Auskunft erteilt", "Neu, Nora").press("Entwurf speichern");

        first.shows("Achterberg, Hanne hat inzwischen gespeichert").shows(subject + " von der Leitung");
        assertThat(first.field("Auskunft erteilt")).hasValue("Neu, Nora");
        first.inspect("paper-edit", "conflict");
        first.press("Entwurf speichern").shows("Neu, Nora");
    }

    @Test
    void aCorrectionIsASecondVersionAndBothStayReadable() {
        PageObject lead = new PageObject(page()).signIn("leitung");
        String subject = "Bericht " + UUID.randomUUID();
        fillIn(lead, subject).press("Entwurf speichern").hasTitle(subject);
        lead.press("Freigeben").confirm("Freigeben").notices("trägt die Nummer");
        lead.fill("Begründung", "Zahl berichtigt").press("Berichtigen");
        lead.fill("Sachbetreff", subject + " berichtigt").press("Entwurf speichern");
        lead.press("Freigeben").confirm("Freigeben").notices("trägt die Nummer");

        lead.shows("Fassung 2").inspect("paper", "two-versions");
        String paper = lead.page().url();
        lead.follow("Vergleichen, was Fassung 2 ändert").inspect("paper-changes", "corrected");
        assertThat(lead.page().locator("main ins")).hasText("berichtigt");
        lead.page().navigate(paper);
        lead.follow("Fassung 1").hasTitle(subject);
    }

    @Test
    void aDraftIsWithdrawnWithItsReason() {
        String subject = "Bericht " + UUID.randomUUID();
        PageObject paper = draft(page(), subject);
        paper.fill("Begründung", "Hat sich erledigt").press("Zurückziehen").confirm("Zurückziehen");
        paper.shows("Diese Vorlage ist zurückgezogen: Hat sich erledigt").inspect("paper", "withdrawn");
    }

    @Test
    void theCommitteeOfficeKeepsCommitteesAndKindsOfPaper() {
        PageObject office = new PageObject(page()).signIn("gremien").open("council/committees");
        office.shows("Verwaltungsausschuss").inspect("committees", "full");
        office.follow("Gremium anlegen").inspect("committee", "new");
        office.fill("Name", "Beirat für Menschen mit Behinderungen")
                .choose("Art des Gremiums", "Beirat")
                .press("Speichern")
                .notices("ist gespeichert");
        office.open("council/paper-types").shows("5/{lfd:3}/2016").inspect("paper-types", "full");
        office.follow("Sachstandsbericht").inspect("paper-type", "edit");
        office.fill("Nummer", "{lfd}/{Quartal}").press("Speichern").notices("{Quartal}");
        assertThat(office.field("Nummer")).hasValue("{lfd}/{Quartal}");
    }

    private static PageObject draft(Page page, String subject) {
        return fillIn(new PageObject(page).signIn("redaktion"), subject)
                .press("Entwurf speichern")
                .hasTitle(subject);
    }

    private static PageObject fillIn(PageObject form, String subject) {
        form.open("council/paper-edit")
                .choose("Art der Vorlage", "Sachstandsbericht")
                .choose("Fachbereich", "5 Bildung, Soziales und Sport")
                .fill("Datum", "18.05.2017")
                .choose("Gremium", "Ausschuss für Jugend, Soziales und Sport")
                .fill("Sitzung am", "31.05.2017")
                .fill("Sachbetreff", subject);
        form.page().locator(".richtext-area").first().click();
        form.page().keyboard().insertText("Text der Sachdarstellung.");
        return form;
    }
}
