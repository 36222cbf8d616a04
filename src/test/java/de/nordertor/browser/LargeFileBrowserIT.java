package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are larger than anybody may bring: a clear sentence, and nothing is stored. */
class LargeFileBrowserIT extends BrowserTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path directory;

    private PageObject page;

    @BeforeEach
    void openTheForm() {
        page = new PageObject(page()).signIn("quartier").open("partner/imports");
    }

    @Test
    void theBrowserSaysSoBeforeItSendsAnything() throws IOException {
        List<String> sent = new CopyOnWriteArrayList<>();
        page().onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });
        Locator file = page.field("Datei");
        file.setInputFiles(ofMegabytes(300));

        assertThat(file).hasAttribute("aria-invalid", "true");
        assertThat(page().locator(".field.invalid .error"))
                .hasText("„300MB.csv“ ist größer als die erlaubten 100 MB und wurde nicht gewählt.");
        page.inspect("imports", "too-large");
        assertThat(file).hasValue("");
        assertThat(sent).isEmpty();

        Path small = Files.writeString(directory.resolve("klein.csv"), "Name\nA\n");
        file.setInputFiles(small);
        assertThat(page().locator("form .error")).hasCount(0);
        assertThat(file).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void theServerRefusesWhatIsSentAllTheSame() throws IOException {
        send(ofMegabytes(150));
        page.notices("Die Datei ist größer als die erlaubten 100 MB");
        send(ofMegabytes(300));
        page.hasTitle("Zu groß").shows("Das war größer, als hier angenommen wird.");

        page.open("partner/imports");
        assertThat(page().getByText("MB.csv")).hasCount(0);
    }

    private void send(Path file) {
        Locator field = page.field("Datei");
        field.evaluate("field => field.removeAttribute('data-most-bytes')");
        field.setInputFiles(file);
        page.press("Hochladen");
    }

    /** Takes no room on the disk. */
    private Path ofMegabytes(int megabytes) throws IOException {
        Path path = directory.resolve(megabytes + "MB.csv");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write("Name;Ort\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            file.setLength(megabytes * MEGABYTE);
        }
        return path;
    }
}
