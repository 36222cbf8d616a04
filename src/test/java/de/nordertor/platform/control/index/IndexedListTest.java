package de.nordertor.platform.control.index;

import static de.nordertor.platform.control.index.SmallIndex.KIND;
import static de.nordertor.platform.control.index.SmallIndex.listed;
import static de.nordertor.platform.control.index.SmallIndex.named;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedListTest {

    private static final Map<String, Set<String>> ALL = Map.of();

    @TempDir
    private Path directory;

    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex(directory);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void namesAreSortedTheGermanWay() throws IOException {
        index.put(named(1, "Azubi-Netz"), named(2, "Ämterlotsen"), named(3, "Adler"), named(4, "Aegir"));

        assertThat(index.list(null, ALL)).containsExactly(3L, 4L, 2L, 1L);
        assertThat(index.list(new IndexQuery(KIND, null, ALL), "name", false, 0, 10))
                .containsExactly(1L, 2L, 4L, 3L);
    }

    @Test
    void daysOfARangeAreFoundWithBothEnds() throws IOException {
        index.put(changed(1, "2016-05-01"), changed(2, "2016-05-31"), changed(3, "2017-01-01"), named(4, "Ohne"));

        assertThat(between("2016-05-01", "2016-05-31")).containsExactly(1L, 2L);
        assertThat(between("2016-05-02", "2016-05-30")).isEmpty();
        assertThat(between(null, "2016-05-30")).containsExactly(1L);
        assertThat(between("2016-05-31", null)).containsExactly(2L, 3L);
        assertThat(between("2018-01-01", null)).isEmpty();
        assertThat(between(null, null)).hasSize(4);
    }

    private List<Long> between(String from, String to) throws IOException {
        DayRange days =
                new DayRange(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return index.list(new IndexQuery(KIND, null, ALL, Map.of("changed", days), null), null, true, 0, 10);
    }

    private static SearchEntry changed(long id, String day) {
        return new SearchEntry(
                new SubjectRef(KIND, id),
                "Tafel",
                List.of(),
                null,
                "/x",
                Set.of(SmallIndex.EVERYBODY),
                Map.of("changed", Set.of(day)),
                Map.of());
    }

    @Test
    void equalNamesAreSortedByIdWhateverCameFirst() throws IOException {
        index.put(named(7, "Tafel"));
        index.put(named(3, "Tafel"));
        index.put(named(5, "Tafel"));

        assertThat(index.list(null, ALL)).containsExactly(3L, 5L, 7L);
    }

    @Test
    void withoutASortKeyItIsSortedByIdAndWhatHasNoneComesLast() throws IOException {
        index.put(named(9, "Zebra"), named(4, "Anker"), SmallIndex.entry(6, "Ohne", List.of(), null));

        assertThat(index.list(new IndexQuery(KIND, null, ALL), null, true, 0, 10))
                .containsExactly(4L, 6L, 9L);
        assertThat(index.list(new IndexQuery(KIND, null, ALL), "nonsense", false, 0, 10))
                .containsExactly(9L, 6L, 4L);
        assertThat(index.list(new IndexQuery(KIND, null, ALL, "name"), "nonsense", true, 0, 10))
                .containsExactly(4L, 9L, 6L);
    }

    @Test
    void aFacetKeepsWhatHasOneOfItsValues() throws IOException {
        index.put(listed(1, "A", "Nienburg"), listed(2, "B", "Hannover"), listed(3, "C", "Bremen"));

        assertThat(index.list(null, Map.of("city", Set.of("Nienburg", "Bremen"))))
                .containsExactly(1L, 3L);
        assertThat(index.list(null, Map.of("city", Set.of()))).hasSize(3);
        assertThat(index.list(null, Map.of("city", Set.of("nienburg")))).isEmpty();
        assertThat(index.list(null, Map.of("country", Set.of("DE")))).isEmpty();
    }

    @Test
    void theValuesOfAFacetAreCounted() throws IOException {
        index.put(listed(1, "Tafel A", "Nienburg"), listed(2, "Tafel B", "Nienburg"), listed(3, "Verein", "Bremen"));
        index.remove(2);

        try (IndexSnapshot snapshot = index.files().snapshot()) {
            Set<Audience> mine = Set.of(SmallIndex.EVERYBODY);
            assertThat(ListMatches.of(snapshot, new IndexQuery(KIND, null, ALL), snapshot.audiences(mine::contains))
                            .counts("city"))
                    .isEqualTo(Map.of("Nienburg", 1L, "Bremen", 1L));
            assertThat(ListMatches.of(snapshot, new IndexQuery(KIND, "tafel", ALL), snapshot.audiences(mine::contains))
                            .counts("city"))
                    .isEqualTo(Map.of("Nienburg", 1L));
        }
    }

    @Test
    void aTextFindsPartsOfWordsInAllThatIsSearched() throws IOException {
        index.put(
                named(1, "Bürgerstiftung"),
                SmallIndex.entry(2, "Haus", List.of("Stiftungsweg 3"), null),
                SmallIndex.entry(3, "Verein", List.of(), "Er arbeitet mit der Stiftung."),
                named(4, "Stift"));

        assertThat(index.list("stiftung", ALL)).containsExactly(1L, 2L, 3L);
        assertThat(index.list("STIFTUNG weg", ALL)).containsExactly(2L);
        assertThat(index.list("***", ALL)).isEmpty();
        assertThat(index.list("  ", ALL)).hasSize(4);
    }

    @Test
    void onlyWhatAPersonMayFindIsListed() throws IOException {
        SearchEntry secret = new SearchEntry(
                new SubjectRef(KIND, 2L),
                "Geheim",
                List.of(),
                null,
                "/x",
                Set.of(new Audience(Permission.PAPER_READ_DRAFT, 5L)),
                Map.of("city", Set.of("Nienburg")),
                Map.of("name", "Geheim"));
        index.put(named(1, "Offen"), secret);

        assertThat(index.list(null, ALL)).containsExactly(1L);
        assertThat(index.list(null, Map.of("city", Set.of("Nienburg")))).containsExactly(1L);
        assertThat(index.list("geheim", ALL)).isEmpty();
    }

    @Test
    void aFurtherEntryOfAThingIsNotListedTwice() throws IOException {
        index.putTogether(named(1, "Tafel"), SmallIndex.entry(1, "Tafel neu", List.of(), "Entwurf"));

        assertThat(index.list(null, ALL)).containsExactly(1L);
    }

    /** The order is kept over many small changes as if it had been sorted anew, and each page is its part. */
    @Test
    void theOrderStaysRightOverThousandsOfChanges() throws IOException {
        Random random = new Random(20161118);
        Map<Long, String> names = new TreeMap<>();
        for (int round = 0; round < 60; round++) {
            List<SearchEntry> changed = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                long id = 1 + random.nextInt(600);
                String name = "Name " + (char) ('A' + random.nextInt(26)) + random.nextInt(30);
                names.put(id, name);
                changed.add(named(id, name));
            }
            index.put(changed.toArray(SearchEntry[]::new));
            long gone = 1 + random.nextInt(600);
            index.remove(gone);
            names.remove(gone);
            if (round == 40) {
                index.files().compact();
                index.files().refresh();
            }
            List<Long> expected = names.keySet().stream()
                    .sorted(Comparator.comparing((Long id) -> names.get(id)).thenComparing(id -> id))
                    .toList();
            assertThat(index.list(new IndexQuery(KIND, null, ALL), "name", true, 0, 1000))
                    .as("round " + round)
                    .isEqualTo(expected);
            List<Long> backwards = new ArrayList<>(expected);
            Collections.reverse(backwards);
            int first = random.nextInt(expected.size());
            assertThat(index.list(new IndexQuery(KIND, null, ALL), "name", false, first, 25))
                    .isEqualTo(backwards.subList(first, Math.min(first + 25, backwards.size())));
        }
    }

    @Test
    void aPageBehindTheEndIsEmpty() throws IOException {
        index.put(named(1, "Tafel"));

        assertThat(index.list(new IndexQuery(KIND, null, ALL), "name", true, 25, 25))
                .isEmpty();
        assertThat(index.list(new IndexQuery("Nothing", null, ALL), "name", true, 0, 25))
                .isEmpty();
    }
}
