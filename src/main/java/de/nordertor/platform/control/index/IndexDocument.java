package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.entity.SearchWords;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An entry as Lucene keeps it. */
final class IndexDocument {

    private static final int LONGEST_SHOWN = 100_000;
    private static final int LONGEST_SORTED = 200;
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.setOmitNorms(true);
        TERMS.setTokenized(true);
        TERMS.freeze();
    }

    private IndexDocument() {}

    /** Of all entries of one thing, the listed one first. */
    static List<Document> of(List<SearchEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(place -> of(entries.get(place), place == 0))
                .toList();
    }

    private static Document of(SearchEntry entry, boolean first) {
        String kind = entry.subject().kind();
        Document document = new Document();
        terms(document, IndexFields.REF, Set.of(IndexFields.ref(entry.subject())));
        terms(document, IndexFields.KIND, Set.of(kind));
        terms(
                document,
                IndexFields.AUDIENCE,
                entry.audience().stream().map(IndexFields::audience).toList());
        terms(document, first ? IndexFields.LISTED : IndexFields.FURTHER, Set.of(first ? kind : IndexFields.YES));
        document.add(new NumericDocValuesField(IndexFields.ID, entry.subject().id()));
        document.add(new StoredField(IndexFields.KIND, kind));
        document.add(new StoredField(IndexFields.PATH, entry.path()));
        searched(document, IndexFields.TITLE, List.of(entry.title()));
        searched(document, IndexFields.NAMES, entry.names());
        searched(document, IndexFields.TEXT, entry.text() == null ? List.of() : List.of(entry.text()));
        if (first) {
            listed(document, entry);
        }
        return document;
    }

    private static void listed(Document document, SearchEntry entry) {
        String kind = entry.subject().kind();
        entry.facets().forEach((facet, values) -> terms(document, IndexFields.facet(kind, facet), values));
        entry.sortKeys()
                .forEach((key, value) -> document.add(new SortedDocValuesField(
                        IndexFields.sort(kind, key),
                        sorted(value, entry.subject().id()))));
    }

    private static void searched(Document document, String field, Collection<String> texts) {
        Set<String> words = SearchWords.of(texts);
        terms(document, IndexFields.words(field), words);
        terms(document, IndexFields.endings(field), endings(words));
        for (String text : texts) {
            document.add(new StoredField(field, text.substring(0, Math.min(text.length(), LONGEST_SHOWN))));
        }
    }

    private static Set<String> endings(Set<String> words) {
        Set<String> endings = new LinkedHashSet<>();
        for (String word : words) {
            for (int length = 1; length < Math.min(IndexFields.SHORTEST_PART, word.length() + 1); length++) {
                endings.add(IndexFields.beginning(word.substring(0, length)));
            }
            for (int from = 0; from + IndexFields.SHORTEST_PART <= word.length(); from++) {
                endings.add(word.substring(from));
            }
        }
        return endings;
    }

    private static void terms(Document document, String field, Collection<String> terms) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, new TermStream(terms), TERMS));
        }
    }

    /** The words of the text, then the id: no two things share a place. */
    private static BytesRef sorted(String value, long id) {
        String words = SearchWords.sorted(value);
        byte[] text =
                words.substring(0, Math.min(words.length(), LONGEST_SORTED)).getBytes(StandardCharsets.UTF_8);
        return new BytesRef(ByteBuffer.allocate(text.length + 1 + Long.BYTES)
                .put(text)
                .put((byte) 0)
                .putLong(id)
                .array());
    }
}
