package de.nordertor.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Setting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path directory;

    private FileStore store;

    @BeforeEach
    void storeInADirectoryThatDoesNotExistYet() {
        store = new FileStore(new Settings() {
            @Override
            public String text(Setting setting) {
                return directory.resolve("attachments").toString();
            }
        });
    }

    @Test
    void aContentIsFoundByItsHash() throws IOException {
        assertThat(keep("abc")).isEqualTo(HASH_OF_ABC);
        try (InputStream content = store.open(HASH_OF_ABC)) {
            assertThat(content).hasContent("abc");
        }
        assertThat(store.isIntact(HASH_OF_ABC)).isTrue();
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        keep("abc");
        keep("abc");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsNotKeptLeavesNothingBehind() throws IOException {
        store.receive(stream("abc"), 3).close();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsLongerThanTheLimitIsRefusedBeforeItsEndAndLeavesNothingBehind() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.receive(endless, 1_000_000)).hasMessage("document.file.tooLarge");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatBreaksOffIsToldInASentenceAndLeavesNothingBehind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> store.receive(broken, 10))
                .isInstanceOf(ConflictException.class)
                .hasMessage("document.file.notStored");
        assertThat(files()).isEmpty();
    }

    @Test
    void aChangedContentIsNoticedAndHealedByTheSameUpload() throws IOException {
        keep("abc");
        Files.writeString(files().get(0), "abd");
        assertThat(store.isIntact(HASH_OF_ABC)).isFalse();
        keep("abc");
        assertThat(store.isIntact(HASH_OF_ABC)).isTrue();
    }

    @Test
    void aMissingContentIsNoticed() {
        assertThat(store.isIntact(HASH_OF_ABC)).isFalse();
    }

    @Test
    void noHashLeadsOutOfTheDirectory() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private String keep(String content) {
        try (ReceivedFile received = store.receive(stream(content), 100)) {
            store.keep(received);
            return received.sha256();
        }
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private java.util.List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
