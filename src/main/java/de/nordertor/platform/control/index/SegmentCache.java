package de.nordertor.platform.control.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/** Answers to questions that lists ask again and again, for the documents of one segment, deleted ones included. */
final class SegmentCache {

    private static final int MOST = 64;

    /** Makes an answer that is not known yet. */
    interface Question {
        FixedBitSet answer() throws IOException;
    }

    private final Map<String, FixedBitSet> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FixedBitSet> eldest) {
            return size() > MOST;
        }
    };
    private final Map<String, SegmentOrder> orders = new LinkedHashMap<>();

    /** Never to be changed by who gets it. */
    FixedBitSet get(String key, Question question) throws IOException {
        synchronized (answers) {
            FixedBitSet known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        FixedBitSet answer = question.answer();
        synchronized (answers) {
            answers.put(key, answer);
        }
        return answer;
    }

    SegmentOrder order(String kind, String field, IndexSegment segment) throws IOException {
        synchronized (orders) {
            SegmentOrder known = orders.get(field);
            if (known == null) {
                known = SegmentOrder.of(segment, kind, field);
                orders.put(field, known);
            }
            return known;
        }
    }
}
