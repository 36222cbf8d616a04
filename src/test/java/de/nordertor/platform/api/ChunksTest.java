package de.nordertor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private final List<Integer> sizes = new ArrayList<>();

    @Test
    void rowsComeInOrderAndAPartAtATime() {
        List<Long> ids = LongStream.range(0, 25).boxed().toList();
        Chunks<String> rows = new Chunks<>(ids, 10, this::read);
        assertThat(rows.hasNext()).isTrue();
        assertThat(sizes).containsExactly(10);
        List<String> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        assertThat(all).hasSize(25).startsWith("row 0", "row 1").endsWith("row 24");
        assertThat(sizes).containsExactly(10, 10, 5);
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void partsWithoutRowsArePassedOver() {
        List<Long> ids = LongStream.range(0, 30).boxed().toList();
        Chunks<Long> rows = new Chunks<>(ids, 10, part -> part.get(0) == 20 ? part : List.of());
        assertThat(rows.next()).isEqualTo(20L);
    }

    @Test
    void noIdsNoRows() {
        assertThat(new Chunks<>(List.of(), 10, this::read).hasNext()).isFalse();
        assertThat(sizes).isEmpty();
    }

    private List<String> read(List<Long> ids) {
        sizes.add(ids.size());
        return ids.stream().map(id -> "row " + id).toList();
    }
}
