package de.nordertor.document.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import de.nordertor.document.control.SampleFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsBrowserIT extends BrowserTest {

    private static final String DRAFT = "Räume im Stadtteilhaus";

    @Test
    void anEditorAddsShowsAndRemovesAnAttachment() {
        PageObject editor = editorOnDraft();
        String name = "Lageplan " + System.nanoTime();
        upload(name + ".pdf", SampleFiles.pdf()).notices("„" + name + "“ ist hochgeladen und nichtöffentlich");
        editor.inspect("paper", "attachments");
        String address = page().url();
        page().getByLabel("„" + name + "“ bearbeiten").click();
        editor.hasTitle("Anlage bearbeiten").inspect("attachment", "full");
        editor.fill("Titel", name + " (neu)")
                .choose("Sichtbarkeit", "öffentlich")
                .press("Speichern");
        editor.notices("ist gespeichert").shows(name + " (neu)");
        assertThat(page()).hasURL(address);
        page().getByLabel("„" + name + " (neu)“ bearbeiten").click();
        editor.press("Entfernen").confirm("Entfernen").notices("ist entfernt");
        assertThat(page().getByLabel("„" + name + " (neu)“ bearbeiten")).hasCount(0);
    }

    @Test
    void aDownloadCanOnlyBeSaved() {
        editorOnDraft();
        upload("Übersicht Straße.csv", SampleFiles.text("=1+1;Straße\n")).notices("hochgeladen");
        String link = download("Übersicht Straße").getAttribute("href");
        APIResponse answer = page().request().get(link);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.body()).isEqualTo(SampleFiles.text("=1+1;Straße\n"));
        Assertions.assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox")
                .containsEntry("content-length", "13")
                .containsKey("etag");
        Assertions.assertThat(answer.headers().get("content-disposition"))
                .startsWith("attachment; filename=\"")
                .contains("filename*=UTF-8''%C3%9Cbersicht%20Stra%C3%9Fe.csv");
        APIResponse stranger = anotherVisitor().request().get(link);
        Assertions.assertThat(stranger.body()).isNotEqualTo(answer.body());
    }

    @Test
    void whoMayNotReadTheDraftFindsNoneOfItsAttachments() {
        editorOnDraft();
        upload("Vermerk.txt", SampleFiles.text("intern")).notices("hochgeladen");
        String link = download("Vermerk").getAttribute("href");
        String edit = "document/attachment?id=" + link.replaceAll(".*/", "");
        for (String login : new String[] {"admin", "lesen"}) {
            Page other = anotherVisitor();
            new PageObject(other).signIn(login);
            assertThat(other.locator("h1")).hasText("Das ist heute zu tun");
            Assertions.assertThat(other.request().get(link).status()).isEqualTo(404);
            Assertions.assertThat(other.navigate(edit).status()).isEqualTo(404);
            other.context().close();
        }
    }

    @Test
    void anAdministratorLearnsWhetherEveryContentIsIntact() {
        editorOnDraft();
        upload("Zählung.txt", SampleFiles.text("eins")).notices("hochgeladen");
        Assertions.assertThat(page().request().get("api/attachments/check").status())
                .isEqualTo(403);
        Page admin = anotherVisitor();
        new PageObject(admin).signIn("admin");
        assertThat(admin.locator("h1")).hasText("Das ist heute zu tun");
        Assertions.assertThat(admin.request().get("api/attachments/check").text())
                .contains("\"contents\":")
                .contains("\"damaged\":[]");
        admin.context().close();
    }

    @Test
    void hostileFilesAreRefusedInASentence() {
        PageObject editor = editorOnDraft();
        upload("brief.docx", SampleFiles.exe()).notices("passt nicht zu ihrer Endung");
        editor.inspect("paper", "refused-attachment");
        upload("bild.svg", SampleFiles.text("<svg><script>alert(1)</script></svg>"))
                .notices("erlaubt sind PDF");
        upload("leer.pdf", new byte[0]).notices("die nicht leer ist");
        upload("seite.pdf", SampleFiles.text("<html><script>1</script>")).notices("passt nicht");
        upload("rechnung\u202efdp.exe", SampleFiles.exe()).notices("„rechnungfdp.exe“");
    }

    @Test
    void aMisleadingNameIsCleaned() {
        editorOnDraft();
        upload("<img src=x onerror=alert(1)>" + "x".repeat(300) + ".txt", SampleFiles.text("harmlos"))
                .notices("hochgeladen");
        assertThat(page().getByText("_img src=x onerror=alert(1)_xxx").first()).isVisible();
    }

    @Test
    void whatIsTooLargeIsToldInASentence(@TempDir Path directory) throws IOException {
        PageObject editor = editorOnDraft();
        Path large = directory.resolve("gross.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(51L * 1024 * 1024);
        }
        Locator chooser = page().locator("input[type=file]");
        chooser.setInputFiles(large);
        assertThat(page().locator(".field.invalid .error"))
                .hasText("„gross.txt“ ist größer als die erlaubten 50 MB und wurde nicht gewählt.");
        chooser.evaluate("field => field.removeAttribute('data-most-bytes')");
        chooser.setInputFiles(large);
        editor.press("Hochladen").notices("Die Datei ist größer als die erlaubten 50 MB");
    }

    @Test
    void withoutAFileNothingIsSent() {
        editorOnDraft().press("Hochladen").notices("Bitte wählen Sie eine Datei aus");
    }

    @Test
    void noForgedAddressLeadsElsewhere() {
        PageObject editor = editorOnDraft();
        upload("Weg.txt", SampleFiles.text("x")).notices("hochgeladen");
        String id = download("Weg").getAttribute("href").replaceAll(".*/", "");
        editor.open("document/attachment?id=" + id + "&from=https://evil.example/");
        assertThat(page().locator("nav.crumb a")).not().hasAttribute("href", "https://evil.example/");
        editor.open("document/attachment?id=" + id + "&from=//evil.example").press("Speichern");
        Assertions.assertThat(page().url()).contains("/nordertor/").doesNotContain("evil");
    }

    private PageObject editorOnDraft() {
        return as("redaktion").open("council/papers").follow(DRAFT);
    }

    private PageObject upload(String name, byte[] content) {
        page().locator("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return new PageObject(page()).press("Hochladen");
    }

    private Locator download(String title) {
        return page().getByLabel("„" + title + "“ herunterladen").first();
    }
}
