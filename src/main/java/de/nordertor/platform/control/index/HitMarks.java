package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.MarkedPart;
import de.nordertor.platform.entity.SearchForm;
import de.nordertor.platform.entity.SearchWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where the typed words stand in a text, as a person reads it. */
final class HitMarks {

    private static final int BEFORE = 60;
    private static final int AFTER = 160;
    private static final String CUT = "… ";

    private final String text;
    private final BitSet marked = new BitSet();
    private final List<SearchWords.Typed> missing = new ArrayList<>();

    private HitMarks(String text) {
        this.text = text;
    }

    static HitMarks of(String text, List<SearchWords.Typed> words) {
        SearchForm traced = SearchForm.traced(text);
        HitMarks marks = new HitMarks(traced.source());
        WordPlaces places = new WordPlaces(traced, marks.marked);
        for (SearchWords.Typed word : words) {
            boolean found = places.mark(word.whole());
            if (!found && word.parts().size() > 1) {
                found = word.parts().stream().map(places::mark).reduce(true, Boolean::logicalAnd);
            }
            if (!found && WordMatches.mayHaveTypo(word.whole())) {
                found = places.markWithTypo(word.whole());
            }
            if (!found) {
                marks.missing.add(word);
            }
        }
        return marks;
    }

    /** The words that are not there. */
    List<SearchWords.Typed> missing() {
        return missing;
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    List<MarkedPart> parts() {
        return parts(0, text.length());
    }

    /** Some words around the first mark. */
    List<MarkedPart> snippet() {
        int first = marked.nextSetBit(0);
        int from = first <= BEFORE ? 0 : afterSpace(first - BEFORE, first);
        int to =
                text.length() <= first + AFTER ? text.length() : beforeSpace(first + AFTER, marked.nextClearBit(first));
        List<MarkedPart> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new MarkedPart(CUT, false));
        }
        parts.addAll(parts(from, to));
        if (to < text.length()) {
            parts.add(new MarkedPart(" …", false));
        }
        return parts;
    }

    private int afterSpace(int from, int latest) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= latest ? from : space + 1;
    }

    private int beforeSpace(int to, int earliest) {
        int space = text.lastIndexOf(' ', to);
        return space <= earliest ? Math.max(to, earliest) : space;
    }

    private List<MarkedPart> parts(int from, int to) {
        List<MarkedPart> parts = new ArrayList<>();
        for (int at = from; at < to; ) {
            boolean mark = marked.get(at);
            int end = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            end = end < 0 ? to : Math.min(end, to);
            parts.add(new MarkedPart(text.substring(at, end), mark));
            at = end;
        }
        return parts;
    }
}
