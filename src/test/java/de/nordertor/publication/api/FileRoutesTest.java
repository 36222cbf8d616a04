package de.nordertor.publication.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.boundary.PublicFileRow;
import de.nordertor.publication.boundary.PublicFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
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

    private static final byte[] CONTENT = "Die Sachdarstellung steht hier.".getBytes(StandardCharsets.UTF_8);
    private static final int PART = 7;

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

        assertThat(out.toByteArray()).isEqualTo(CONTENT);
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

    @ParameterizedTest
    @ValueSource(strings = {"files", "files/", "files/abc", "files/7/other", "files/7/download/x", "files/-7"})
    void otherAddressesDoNotExist(String path) {
        assertThatThrownBy(() -> answer(path.split("/", -1))).isInstanceOf(NotFoundException.class);
    }

    private void there(String mediaType) {
        when(files.find(7L))
                .thenReturn(Optional.of(new PublicFileRow(
                        7L, mediaType, "bericht.pdf", CONTENT.length, "abc", Instant.parse("2016-05-31T12:30:59Z"))));
    }

    private static byte[] part(long first) {
        int from = (int) first;
        return Arrays.copyOfRange(CONTENT, from, Math.min(CONTENT.length, from + PART));
    }

    private PublicAnswer answer(String... path) {
        return routes.answer(
                new PublicRequest(List.of(path), name -> null, new PublicAddresses("https://rat.example")));
    }
}
