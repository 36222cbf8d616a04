package de.nordertor.platform.control.index;

import de.nordertor.platform.entity.DayRange;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** One segment of a snapshot: sets of its documents, as bits. */
final class IndexSegment {

    /** Rarer terms are read faster than remembered. */
    private static final int RARE = 128;

    /** Something to do with each document of a term. */
    interface Visitor {
        void visit(int document);
    }

    private final LeafReader reader;
    private final SegmentCache cache;
    private final FixedBitSet live;

    IndexSegment(LeafReader reader, SegmentCache cache) {
        this.reader = reader;
        this.cache = cache;
        Bits notDeleted = reader.getLiveDocs();
        this.live = notDeleted == null ? null : FixedBitSet.copyOf(notDeleted);
    }

    LeafReader reader() {
        return reader;
    }

    SegmentCache cache() {
        return cache;
    }

    int size() {
        return reader.maxDoc();
    }

    /** Takes away what has been deleted. */
    void keepLive(FixedBitSet documents) {
        if (live != null) {
            documents.and(live);
        }
    }

    /** Not to be changed. */
    FixedBitSet with(String field, String term) throws IOException {
        return with(field, new BytesRef(term));
    }

    private FixedBitSet with(String field, BytesRef term) throws IOException {
        TermsEnum terms = terms(field);
        if (terms == null || !terms.seekExact(term)) {
            return new FixedBitSet(size());
        }
        if (terms.docFreq() < size() / RARE) {
            return documents(terms);
        }
        return cache.get(field + "=" + term.utf8ToString(), () -> documents(terms));
    }

    /** Those with at least one of the terms, remembered under a key. */
    FixedBitSet withAny(String field, Collection<String> wanted) throws IOException {
        FixedBitSet found = new FixedBitSet(size());
        for (String term : wanted) {
            found.or(with(field, term));
        }
        return found;
    }

    /** Those with at least one term that is a day of the range. */
    FixedBitSet between(String field, DayRange days) throws IOException {
        FixedBitSet found = new FixedBitSet(size());
        TermsEnum terms = terms(field);
        BytesRef begin = new BytesRef(days.from() == null ? "" : days.from().toString());
        if (terms == null || terms.seekCeil(begin) == TermsEnum.SeekStatus.END) {
            return found;
        }
        BytesRef end = days.to() == null ? null : new BytesRef(days.to().toString());
        PostingsEnum postings = null;
        for (BytesRef term = terms.term();
                term != null && (end == null || term.compareTo(end) <= 0);
                term = terms.next()) {
            postings = visit(terms, postings, found::set);
        }
        return found;
    }

    private FixedBitSet documents(TermsEnum terms) throws IOException {
        FixedBitSet found = new FixedBitSet(size());
        visit(terms, found::set);
        return found;
    }

    void visitTerm(String field, String term, Visitor visitor) throws IOException {
        TermsEnum terms = terms(field);
        if (terms != null && terms.seekExact(new BytesRef(term))) {
            visit(terms, visitor);
        }
    }

    void visitPrefix(String field, String prefix, Visitor visitor) throws IOException {
        TermsEnum terms = terms(field);
        BytesRef begin = new BytesRef(prefix);
        if (terms == null || terms.seekCeil(begin) == TermsEnum.SeekStatus.END) {
            return;
        }
        PostingsEnum postings = null;
        for (BytesRef term = terms.term(); term != null && StringHelper.startsWith(term, begin); term = terms.next()) {
            postings = visit(terms, postings, visitor);
        }
    }

    static void visit(TermsEnum terms, Visitor visitor) throws IOException {
        visit(terms, null, visitor);
    }

    static PostingsEnum visit(TermsEnum terms, PostingsEnum reuse, Visitor visitor) throws IOException {
        PostingsEnum postings = terms.postings(reuse, PostingsEnum.NONE);
        for (int document = postings.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = postings.nextDoc()) {
            visitor.visit(document);
        }
        return postings;
    }

    /** Null where no document has the field. */
    TermsEnum terms(String field) throws IOException {
        Terms terms = reader.terms(field);
        return terms == null ? null : terms.iterator();
    }

    long id(int document) throws IOException {
        NumericDocValues ids = DocValues.getNumeric(reader, IndexFields.ID);
        ids.advanceExact(document);
        return ids.longValue();
    }

    long[] ids() throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, IndexFields.ID);
        long[] ids = new long[size()];
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            ids[document] = values.longValue();
        }
        return ids;
    }
}
