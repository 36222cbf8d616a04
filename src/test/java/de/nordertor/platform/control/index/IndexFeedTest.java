package de.nordertor.platform.control.index;

import static de.nordertor.platform.control.index.SmallIndex.KIND;
import static de.nordertor.platform.control.index.SmallIndex.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.control.SearchChangeRepository.SearchChange;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.EJBException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFeedTest {

    @TempDir
    private Path directory;

    private final Map<Long, String> things = new TreeMap<>();
    private RuntimeException failure;
    private long failing = -1;
    private SmallIndex index;
    private IndexFeed feed;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex(directory);
        SearchSource room = mock(SearchSource.class);
        when(room.kind()).thenReturn(KIND);
        IndexSources sources = mock(IndexSources.class);
        when(sources.all()).thenReturn(List.of(room));
        when(sources.of(KIND)).thenReturn(Optional.of(room));
        when(sources.of("Nothing")).thenReturn(Optional.empty());
        IndexReading reading = mock(IndexReading.class);
        when(reading.entries(any(), anyCollection())).then(call -> entries(call.getArgument(1)));
        when(reading.idsAfter(any(), anyLong(), anyInt())).then(call -> things.keySet().stream()
                .filter(id -> id > call.<Long>getArgument(1))
                .limit(call.<Integer>getArgument(2))
                .toList());
        feed = new IndexFeed(sources, reading);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void everythingIsReadInPiecesAndWhatIsNotThereAnyMoreIsGone() throws IOException {
        index.put(named(99_999, "Von früher"));
        LongStream.rangeClosed(1, 1_234).forEach(id -> things.put(id, "Tafel " + id));

        feed.writeAll(index.files());
        index.files().refresh();

        assertThat(index.find("früher")).isEmpty();
        assertThat(index.total("tafel")).isEqualTo(1_234);
    }

    @Test
    void whatChangedIsReadAnewAndWhatWasRemovedIsGone() throws IOException {
        index.put(named(1, "Alt"), named(2, "Alt"), named(3, "Alt"));
        things.put(1L, "Neu");

        write(1, 2);

        assertThat(index.find("neu")).containsExactly(1L);
        assertThat(index.find("alt")).containsExactly(3L);
    }

    @Test
    void aThingThatItsRoomCannotReadKeepsNothingElseFromBeingFound() throws IOException {
        index.put(named(2, "Zuvor"));
        LongStream.rangeClosed(1, 3).forEach(id -> things.put(id, "Tafel"));
        failing = 2;
        failure = new EJBException(new IllegalArgumentException("not well-formed"));

        write(1, 2, 3);

        assertThat(index.find("tafel")).containsExactly(3L, 1L);
        assertThat(index.find("zuvor")).containsExactly(2L);
    }

    @Test
    void aFailureOfTheDatabaseIsNoAnswerSoThatTheChangeIsAskedForAgain() {
        failing = 2;
        failure = new EJBException(new IllegalStateException(new SQLException("gone away")));

        assertThatThrownBy(() -> write(1, 2)).isSameAs(failure);
    }

    @Test
    void aKindThatNoRoomAnswersForIsPassedOver() throws IOException {
        things.put(1L, "Tafel");
        feed.write(
                index.files(),
                List.of(
                        new SearchChange(1, new SubjectRef("Nothing", 1L), ""),
                        new SearchChange(2, new SubjectRef(KIND, 1L), "")));
        index.files().refresh();

        assertThat(index.find("tafel")).containsExactly(1L);
    }

    private void write(long... ids) throws IOException {
        feed.write(
                index.files(),
                LongStream.of(ids)
                        .mapToObj(id -> new SearchChange(id, new SubjectRef(KIND, id), ""))
                        .toList());
        index.files().refresh();
    }

    private List<SearchEntry> entries(Collection<Long> ids) {
        if (ids.contains(failing)) {
            throw failure;
        }
        return ids.stream()
                .filter(things::containsKey)
                .map(id -> named(id, things.get(id)))
                .toList();
    }
}
