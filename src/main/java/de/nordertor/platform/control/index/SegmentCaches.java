package de.nordertor.platform.control.index;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** What is remembered of each segment, as long as it lives: a segment never changes, but for what is deleted in it. */
final class SegmentCaches {

    private final ConcurrentMap<CacheKey, SegmentCache> caches = new ConcurrentHashMap<>();

    SegmentCache of(LeafReader reader) {
        CacheHelper segment = reader.getCoreCacheHelper();
        return caches.computeIfAbsent(segment.getKey(), key -> {
            segment.addClosedListener(caches::remove);
            return new SegmentCache();
        });
    }
}
