package de.nordertor.platform.control.index;

import de.nordertor.platform.entity.SearchWords;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Where a typed word is found in one segment. */
final class WordMatches {

    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int LONGEST_WITH_TYPO = 40;

    private WordMatches() {}

    /** As part of a word in any of the searched fields; one or two letters as its beginning. */
    static FixedBitSet anywhere(IndexSegment segment, SearchWords.Typed word) throws IOException {
        FixedBitSet found = inside(segment, word.whole());
        if (word.parts().size() > 1) {
            FixedBitSet all = inside(segment, word.parts().get(0));
            for (String part : word.parts().subList(1, word.parts().size())) {
                all.and(inside(segment, part));
            }
            found.or(all);
        }
        return found;
    }

    private static FixedBitSet inside(IndexSegment segment, String word) throws IOException {
        FixedBitSet found = new FixedBitSet(segment.size());
        for (String field : IndexFields.SEARCHED) {
            visitInside(segment, field, word, found::set);
        }
        return found;
    }

    /**
     * How well each document matches: in the title before in the names before in the text, and
     * there the whole word before its beginning before its inside.
     */
    static WordRanks ranks(IndexSegment segment, SearchWords.Typed word) throws IOException {
        WordRanks ranks = ranks(segment, word.whole());
        if (word.parts().size() > 1) {
            WordRanks all = ranks(segment, word.parts().get(0));
            for (String part : word.parts().subList(1, word.parts().size())) {
                all.and(ranks(segment, part));
            }
            ranks.or(all);
        }
        return ranks;
    }

    private static WordRanks ranks(IndexSegment segment, String word) throws IOException {
        WordRanks ranks = new WordRanks(segment.size());
        byte rank = 0;
        for (String field : IndexFields.SEARCHED) {
            byte inside = ++rank;
            byte beginning = ++rank;
            byte whole = ++rank;
            if (word.length() < IndexFields.SHORTEST_PART) {
                visitInside(segment, field, word, document -> ranks.set(document, beginning));
            } else {
                visitInside(segment, field, word, document -> ranks.set(document, inside));
                segment.visitPrefix(IndexFields.words(field), word, document -> ranks.set(document, beginning));
            }
            segment.visitTerm(IndexFields.words(field), word, document -> ranks.set(document, whole));
        }
        return ranks;
    }

    private static void visitInside(IndexSegment segment, String field, String word, IndexSegment.Visitor visitor)
            throws IOException {
        if (word.length() < IndexFields.SHORTEST_PART) {
            segment.visitTerm(IndexFields.endings(field), IndexFields.beginning(word), visitor);
        } else {
            segment.visitPrefix(IndexFields.endings(field), word, visitor);
        }
    }

    /** Whether a word is looked for with a typo, too: numbers and very short words mean what they say. */
    static boolean mayHaveTypo(String word) {
        return word.length() >= SHORTEST_WITH_TYPO
                && word.length() <= LONGEST_WITH_TYPO
                && word.chars().noneMatch(Character::isDigit);
    }

    /** A word as it is looked for with a typo; without an automaton where it may have none. */
    record Typo(CompiledAutomaton automaton) {}

    /** One letter more, less, wrong or swapped, also inside of longer words. */
    static Typo withTypo(SearchWords.Typed word) {
        if (!mayHaveTypo(word.whole())) {
            return new Typo(null);
        }
        Automaton near = new LevenshteinAutomata(word.whole(), true).toAutomaton(1);
        Automaton begun = Operations.concatenate(List.of(near, Automata.makeAnyString()));
        Automaton determined = Operations.determinize(begun, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new Typo(new CompiledAutomaton(determined, false, true));
    }

    /** Ranks by field alone. */
    static WordRanks ranksWithTypo(IndexSegment segment, Typo typo) throws IOException {
        WordRanks ranks = new WordRanks(segment.size());
        if (typo.automaton() == null) {
            return ranks;
        }
        byte rank = 0;
        for (String field : IndexFields.SEARCHED) {
            byte found = ++rank;
            Terms terms = segment.reader().terms(IndexFields.endings(field));
            if (terms != null) {
                TermsEnum matching = typo.automaton().getTermsEnum(terms);
                while (matching.next() != null) {
                    IndexSegment.visit(matching, document -> ranks.set(document, found));
                }
            }
        }
        return ranks;
    }
}
