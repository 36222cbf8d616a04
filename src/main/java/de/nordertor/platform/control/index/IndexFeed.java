package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.control.SearchChangeRepository.SearchChange;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings things from the rooms into the files of the index. For one thread at a time. */
@ApplicationScoped
public class IndexFeed {

    private static final Logger LOG = Logger.getLogger(IndexFeed.class.getName());
    private static final int BATCH = 500;

    @Inject
    private IndexSources sources;

    @Inject
    private IndexReading reading;

    public IndexFeed() {}

    IndexFeed(IndexSources sources, IndexReading reading) {
        this.sources = sources;
        this.reading = reading;
    }

    /** Everything there is. */
    void writeAll(IndexFiles files) throws IOException {
        files.clear();
        for (SearchSource source : sources.all()) {
            long count = 0;
            List<Long> ids = reading.idsAfter(source, Long.MIN_VALUE, BATCH);
            while (!ids.isEmpty()) {
                write(files, source, ids);
                count += ids.size();
                ids = reading.idsAfter(source, ids.get(ids.size() - 1), BATCH);
            }
            LOG.log(Level.INFO, "Search index: {0} of kind {1} read", new Object[] {count, source.kind()});
        }
    }

    /** What has changed, each thing once. */
    void write(IndexFiles files, List<SearchChange> changes) throws IOException {
        Map<String, Set<Long>> byKind = new LinkedHashMap<>();
        for (SearchChange change : changes) {
            SubjectRef subject = change.subject();
            byKind.computeIfAbsent(subject.kind(), kind -> new LinkedHashSet<>())
                    .add(subject.id());
        }
        for (var kind : byKind.entrySet()) {
            SearchSource source = sources.of(kind.getKey()).orElse(null);
            if (source == null) {
                LOG.log(Level.WARNING, "Search index: nobody answers for kind {0}", kind.getKey());
                continue;
            }
            List<Long> ids = new ArrayList<>(kind.getValue());
            for (int from = 0; from < ids.size(); from += BATCH) {
                write(files, source, ids.subList(from, Math.min(ids.size(), from + BATCH)));
            }
        }
    }

    private void write(IndexFiles files, SearchSource source, Collection<Long> ids) throws IOException {
        Map<SubjectRef, List<SearchEntry>> entries = new LinkedHashMap<>();
        ids.forEach(id -> entries.put(new SubjectRef(source.kind(), id), new ArrayList<>()));
        try {
            for (SearchEntry entry : reading.entries(source, ids)) {
                entries.get(entry.subject()).add(entry);
            }
        } catch (RuntimeException failure) {
            writeOneByOne(files, source, ids, failure);
            return;
        }
        for (var thing : entries.entrySet()) {
            files.write(thing.getKey(), thing.getValue());
        }
    }

    /** One thing that its room cannot read must not keep everything else from being found. */
    private void writeOneByOne(IndexFiles files, SearchSource source, Collection<Long> ids, RuntimeException failure)
            throws IOException {
        if (isOfDatabase(failure)) {
            throw failure;
        }
        if (ids.size() > 1) {
            for (Long id : ids) {
                write(files, source, List.of(id));
            }
            return;
        }
        LOG.log(
                Level.SEVERE,
                "Search index: " + source.kind() + " " + ids + " cannot be read and is found as it was before",
                failure);
    }

    /** Then nothing is known of the thing itself, and it has to be asked for again. */
    private static boolean isOfDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
