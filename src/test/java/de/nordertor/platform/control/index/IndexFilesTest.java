package de.nordertor.platform.control.index;

import static de.nordertor.platform.control.index.SmallIndex.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.control.index.IndexFiles.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {

    private static final String FORMAT = "1";
    private static final Position READ = new Position(40, 42, "2016-05-18 10:00:00.000001");

    @TempDir
    private Path directory;

    @Test
    void whatWasCommittedIsThereAgainWithHowFarItHadRead() throws IOException {
        write();

        try (SmallIndex again = new SmallIndex(directory)) {
            assertThat(again.files().position(FORMAT)).isEqualTo(READ);
            assertThat(again.list(null, Map.of())).containsExactly(1L);
        }
    }

    @Test
    void whatWasNotCommittedIsGoneAsIfTheProcessHadBeenKilled() throws IOException {
        write();
        try (SmallIndex index = new SmallIndex(directory)) {
            index.put(named(2, "Zuletzt"));
            assertThat(index.list(null, Map.of())).containsExactly(1L, 2L);
        }

        try (SmallIndex again = new SmallIndex(directory)) {
            assertThat(again.list(null, Map.of())).containsExactly(1L);
        }
    }

    @Test
    void anIndexOfAnotherFormatIsNotUsed() throws IOException {
        write();

        try (SmallIndex again = new SmallIndex(directory)) {
            assertThat(again.files().position("2")).isNull();
        }
    }

    @Test
    void anIndexThatWasNeverFinishedIsNotUsed() throws IOException {
        try (SmallIndex index = new SmallIndex(directory)) {
            index.put(named(1, "Tafel"));
        }

        try (SmallIndex again = new SmallIndex(directory)) {
            assertThat(again.files().position(FORMAT)).isNull();
        }
    }

    @Test
    void aBrokenIndexIsThrownAwayAndMadeAnew() throws IOException {
        write();
        for (Path file : files()) {
            if (!file.endsWith("write.lock")) {
                try (var content = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                    content.truncate(Files.size(file) / 2);
                }
            }
        }

        try (SmallIndex again = new SmallIndex(directory)) {
            assertThat(again.files().position(FORMAT)).isNull();
            again.put(named(5, "Neu"));
            assertThat(again.list(null, Map.of())).containsExactly(5L);
        }
    }

    @Test
    void anIndexWithAMissingFileIsThrownAwayAndMadeAnew() throws IOException {
        write();
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("_")) {
                Files.delete(file);
            }
        }

        try (SmallIndex again = new SmallIndex(directory)) {
            assertThat(again.files().position(FORMAT)).isNull();
        }
    }

    @Test
    void twoProcessesNeverShareAnIndex() throws IOException {
        try (SmallIndex index = new SmallIndex(directory)) {
            assertThatThrownBy(() -> new SmallIndex(directory)).isInstanceOf(LockObtainFailedException.class);
            index.put(named(1, "Tafel"));
        }
    }

    @Test
    void afterCompactingNothingOfWhatWasRemovedIsLeftInTheFiles() throws IOException {
        try (SmallIndex index = new SmallIndex(directory)) {
            index.put(named(1, "Quellwolkenheim"), named(2, "Tafel"));
            index.files().commit(FORMAT, READ);
            index.remove(1);
            index.files().compact();
            index.files().refresh();
            index.files().commit(FORMAT, READ);
            index.put(named(3, "Verein"));
            index.files().commit(FORMAT, READ);
        }

        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContainIgnoringCase("wolkenheim");
        }
    }

    private void write() throws IOException {
        try (SmallIndex index = new SmallIndex(directory)) {
            index.put(named(1, "Tafel"));
            index.files().commit(FORMAT, READ);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
