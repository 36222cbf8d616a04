package de.nordertor.platform.control.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The documents of one segment that match, and how well. */
final class RankedDocuments {

    /** Every document without a typo comes before every one with a typo. */
    private static final int TYPO = 1000;

    private final IndexSegment segment;
    private final FixedBitSet documents;
    private final int[] ranks;

    /** @param documents those that may be found; is changed */
    RankedDocuments(IndexSegment segment, FixedBitSet documents) {
        this.segment = segment;
        this.documents = documents;
        this.ranks = new int[segment.size()];
    }

    /** Only documents that match this word, too. */
    void keep(WordRanks exact) {
        documents.and(exact.documents());
        visit(document -> ranks[document] += exact.of(document));
    }

    /** Only documents that match this word, too, or with a typo. */
    void keep(WordRanks exact, WordRanks withTypo) {
        FixedBitSet either = exact.documents().clone();
        either.or(withTypo.documents());
        documents.and(either);
        visit(document ->
                ranks[document] += exact.of(document) > 0 ? exact.of(document) : withTypo.of(document) - TYPO);
    }

    private void visit(IndexSegment.Visitor visitor) {
        BitSetIterator each = new BitSetIterator(documents, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            visitor.visit(document);
        }
    }

    /** Of several entries of one thing only the one that matches best. They stand one after the other, the first ahead. */
    void keepOneOfEachThing() throws IOException {
        FixedBitSet further = segment.with(IndexFields.FURTHER, IndexFields.YES);
        FixedBitSet found = documents.clone();
        found.and(further);
        BitSetIterator each = new BitSetIterator(found, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            int other = document;
            do {
                other--;
                if (documents.get(other)) {
                    documents.clear(ranks[document] > ranks[other] ? other : document);
                }
            } while (further.get(other) && documents.get(document));
        }
    }

    FixedBitSet documents() {
        return documents;
    }

    int rank(int document) {
        return ranks[document];
    }

    long total() {
        return documents.cardinality();
    }
}
