package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchHit;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SearchWords;
import de.nordertor.platform.entity.SubjectRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index that a test fills and asks. */
final class SmallIndex implements AutoCloseable {

    static final String KIND = "PartnerOrganization";
    static final Audience EVERYBODY = Audience.of(Permission.PARTNER_READ);

    private final IndexFiles files;

    SmallIndex(Path directory) throws IOException {
        files = IndexFiles.open(directory);
    }

    static SearchEntry entry(long id, String title, List<String> names, String text) {
        return new SearchEntry(
                new SubjectRef(KIND, id), title, names, text, "/x?id=" + id, Set.of(EVERYBODY), Map.of(), Map.of());
    }

    static SearchEntry named(long id, String name) {
        return listed(id, name, "Nienburg");
    }

    static SearchEntry listed(long id, String name, String city) {
        return new SearchEntry(
                new SubjectRef(KIND, id),
                name,
                List.of(),
                null,
                "/x?id=" + id,
                Set.of(EVERYBODY),
                Map.of("city", Set.of(city)),
                Map.of("name", name));
    }

    void put(SearchEntry... entries) throws IOException {
        for (SearchEntry entry : entries) {
            files.write(entry.subject(), List.of(entry));
        }
        files.refresh();
    }

    void putTogether(SearchEntry... entries) throws IOException {
        files.write(entries[0].subject(), List.of(entries));
        files.refresh();
    }

    void remove(long id) throws IOException {
        files.write(new SubjectRef(KIND, id), List.of());
        files.refresh();
    }

    IndexFiles files() {
        return files;
    }

    /** The ids of the hits, as somebody with these audiences finds them. */
    List<Long> find(String typed, Audience... mine) throws IOException {
        return hits(typed, mine).stream().map(hit -> hit.subject().id()).toList();
    }

    List<SearchHit> hits(String typed, Audience... mine) throws IOException {
        try (IndexSnapshot snapshot = files.snapshot()) {
            List<SearchWords.Typed> words = SearchWords.typed(typed);
            HitSearch search = HitSearch.of(snapshot, words, snapshot.audiences(of(mine)::contains));
            List<SearchHit> hits = new ArrayList<>();
            for (HitSearch.Hit hit : search.best(null, 100)) {
                hits.add(new HitReader(snapshot, words).read(hit));
            }
            return hits;
        }
    }

    long total(String typed, Audience... mine) throws IOException {
        try (IndexSnapshot snapshot = files.snapshot()) {
            return HitSearch.of(snapshot, SearchWords.typed(typed), snapshot.audiences(of(mine)::contains))
                    .total();
        }
    }

    /** The ids of a list by name. */
    List<Long> list(String text, Map<String, Set<String>> facets) throws IOException {
        return list(new IndexQuery(KIND, text, facets), "name", true, 0, 100);
    }

    List<Long> list(IndexQuery query, String sort, boolean ascending, int first, int size) throws IOException {
        try (IndexSnapshot snapshot = files.snapshot()) {
            ListMatches matches = ListMatches.of(snapshot, query, snapshot.audiences(EVERYBODY::equals));
            return Arrays.stream(matches.ids(sort, ascending, first, size))
                    .boxed()
                    .toList();
        }
    }

    private static Set<Audience> of(Audience... mine) {
        return mine.length == 0 ? Set.of(EVERYBODY) : Set.of(mine);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
