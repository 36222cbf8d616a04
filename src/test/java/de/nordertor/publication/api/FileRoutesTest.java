package de.nordertor.publication.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.boundary.PublicFileRow;
import de.nordertor.publication.boundary.PublicFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRoutesTest {

    private static final byte[] SENTENCE = "Die Sachdarstellung steht hier.".getBytes(StandardCharsets.UTF_8);
    private static final int PART = 7;

    private byte[] content = SENTENCE;
    private final PublicFiles files = mock(PublicFiles.class);
    private final FileRoutes routes = new FileRoutes();

    @BeforeEach
    void aFileIsThere() throws ReflectiveOperationException {
        Field field = FileRoutes.class.getDeclaredField("files");
        field.setAccessible(true);
        field.set(routes, files);
        when(files.find(anyLong())).thenReturn(Optional.empty());
        there("application/pdf");
        when(files.read(any(), anyLong())).thenAnswer(call -> part(call.getArgument(1)));
    }

    @Test
    void aFileIsShownOrKeptUnderItsName() {
        assertThat(answer("files", "7").headers()).doesNotContainKey("Content-Disposition");
        assertThat(answer("files", "7", "download").headers().get("Content-Disposition"))
                .startsWith("attachment; filename=\"bericht.pdf\"");
    }

    @Test
    void aLargeFileIsReadInParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer("files", "7").content().writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(content);
    }

    @Test
    void aFileThatVanishesHalfWayBreaksOff() {
        when(files.read(any(), anyLong())).thenAnswer(call -> (long) call.getArgument(1) == 0 ? part(0) : new byte[0]);

        assertThatThrownBy(() -> answer("files", "7").content().writeTo(new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatWasTakenBackIsGone() {
        when(files.isGone(8L)).thenReturn(true);

        assertThatThrownBy(() -> answer("files", "8")).isInstanceOf(GoneException.class);
        assertThatThrownBy(() -> answer("files", "9")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, false",
        "image/png, false",
        "text/plain, false",
        "application/zip, true",
        "text/html, true",
        "image/svg+xml, true"
    })
    void whatABrowserCouldRunLiesInASandbox(String mediaType, boolean sandbox) {
        there(mediaType);

        assertThat(answer("files", "7").headers().containsKey("Content-Security-Policy"))
                .isEqualTo(sandbox);
    }

    /** Also where a part ends within a letter, and where the whole text does. */
    @ParameterizedTest
    @CsvSource({
        "Gruß, UTF-8, text/plain; charset=UTF-8",
        "sieben ä, UTF-8, text/plain; charset=UTF-8",
        "sechs-ä, UTF-8, text/plain; charset=UTF-8",
        "vierzehn: 5 €, UTF-8, text/plain; charset=UTF-8",
        "abc, windows-1252, text/plain; charset=UTF-8",
        "Gruß, windows-1252, text/plain; charset=windows-1252",
        "ein langer Text für alle, windows-1252, text/plain; charset=windows-1252",
        "am Ende ein ä, windows-1252, text/plain; charset=windows-1252"
    })
    void aTextIsReadAsItWasWritten(String text, String charset, String told) {
        content = text.getBytes(Charset.forName(charset));
        there("text/plain");

        assertThat(answer("files", "7").headers().get("Content-Type")).isEqualTo(told);
    }

    /** Somebody asks only for the head, or whether there is anything new. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void noTextIsReadTwiceToKnowHowItIsWritten(String charset) {
        content = "Gruß an alle, die fragen".getBytes(Charset.forName(charset));
        there("text/plain");
        String told = answer("files", "7").headers().get("Content-Type");
        clearInvocations(files);

        assertThat(answer("files", "7").headers().get("Content-Type")).isEqualTo(told);
        assertThat(answer("files", "7", "download").headers().get("Content-Type"))
                .isEqualTo(told);
        verify(files, never()).read(any(), anyLong());
    }

    @Test
    void anotherTextInItsPlaceIsReadAnew() {
        content = "Gruß".getBytes(StandardCharsets.UTF_8);
        there("text/plain", "first");
        assertThat(answer("files", "7").headers().get("Content-Type")).endsWith("UTF-8");
        content = "Gruß".getBytes(Charset.forName("windows-1252"));
        there("text/plain", "second");

        assertThat(answer("files", "7").headers().get("Content-Type")).endsWith("windows-1252");
    }

    @Test
    void nothingIsRememberedOfATextThatVanishedHalfWay() {
        content = "Gruß an alle".getBytes(StandardCharsets.UTF_8);
        there("text/plain");
        when(files.read(any(), anyLong())).thenReturn(new byte[0]);
        answer("files", "7");
        when(files.read(any(), anyLong())).thenAnswer(call -> part(call.getArgument(1)));

        assertThat(answer("files", "7").headers().get("Content-Type")).endsWith("UTF-8");
    }

    @Test
    void onlyTheTextsThatWereAskedForLastAreRemembered() {
        content = "Gruß".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= TextCharsets.MOST; i++) {
            there("text/plain", "text " + i);
            answer("files", "7");
        }
        clearInvocations(files);

        answer("files", "7");
        verify(files, never()).read(any(), anyLong());
        there("text/plain", "text 0");
        answer("files", "7");
        verify(files).read(any(), anyLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "files/", "files/abc", "files/7/other", "files/7/download/x", "files/-7"})
    void otherAddressesDoNotExist(String path) {
        assertThatThrownBy(() -> answer(path.split("/", -1))).isInstanceOf(NotFoundException.class);
    }

    private void there(String mediaType) {
        there(mediaType, "abc");
    }

    private void there(String mediaType, String sha256) {
        when(files.find(7L))
                .thenReturn(Optional.of(new PublicFileRow(
                        7L, mediaType, "bericht.pdf", content.length, sha256, Instant.parse("2016-05-31T12:30:59Z"))));
    }

    private byte[] part(long first) {
        int from = (int) first;
        return Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
    }

    private PublicAnswer answer(String... path) {
        return routes.answer(
                new PublicRequest(List.of(path), name -> null, new PublicAddresses("https://rat.example")));
    }
}
