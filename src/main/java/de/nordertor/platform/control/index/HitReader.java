package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.MarkedPart;
import de.nordertor.platform.boundary.SearchHit;
import de.nordertor.platform.entity.SearchWords;
import de.nordertor.platform.entity.SubjectRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;

/** Shows a hit as a person reads it. */
final class HitReader {

    private static final String BETWEEN_NAMES = " · ";

    private final IndexSnapshot snapshot;
    private final List<SearchWords.Typed> words;

    HitReader(IndexSnapshot snapshot, List<SearchWords.Typed> words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    SearchHit read(HitSearch.Hit hit) throws IOException {
        Document document =
                snapshot.segments().get(hit.segment()).reader().storedFields().document(hit.document());
        HitMarks title = HitMarks.of(document.get(IndexFields.TITLE), words);
        return new SearchHit(
                new SubjectRef(document.get(IndexFields.KIND), hit.id()),
                title.parts(),
                snippet(document, title.missing()),
                document.get(IndexFields.PATH));
    }

    private static List<MarkedPart> snippet(Document document, List<SearchWords.Typed> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        places.add(String.join(BETWEEN_NAMES, document.getValues(IndexFields.NAMES)));
        places.addAll(List.of(document.getValues(IndexFields.TEXT)));
        return places.stream()
                .map(place -> HitMarks.of(place.replaceAll("\\s+", " "), missing))
                .filter(marks -> !marks.isEmpty())
                .findFirst()
                .map(HitMarks::snippet)
                .orElse(List.of());
    }
}
