package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.entity.SubjectRef;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The files of the index of this node. What is written is seen by {@link #refresh}, and survives the process from
 * {@link #commit} on, together with how far the changes had been read then.
 */
final class IndexFiles implements Closeable {

    private static final Logger LOG = Logger.getLogger(IndexFiles.class.getName());
    private static final double BUFFER_MEGABYTES = 64;
    private static final String FORMAT = "format";
    private static final String SETTLED = "settled";
    private static final String LAST = "last";
    private static final String LAST_AT = "lastAt";

    /**
     * How far a committed index has read.
     *
     * @param settled everything up to here has been read for good
     * @param last the highest number read
     * @param lastAt when that one was written, which tells it from the same number of another database
     */
    record Position(long settled, long last, String lastAt) {}

    private final Directory directory;
    private final IndexWriter writer;
    private final SegmentCaches caches = new SegmentCaches();
    private final ListOrders orders = new ListOrders();
    private volatile IndexSnapshot current;

    private IndexFiles(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        current = new IndexSnapshot(DirectoryReader.open(writer), caches, orders);
    }

    /** What cannot be read any more is thrown away: everything in it comes from the database. */
    static IndexFiles open(Path path) throws IOException {
        Files.createDirectories(path);
        try {
            return open(path, OpenMode.CREATE_OR_APPEND);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException
                | java.io.EOFException
                | java.nio.file.NoSuchFileException unusable) {
            LOG.log(Level.WARNING, "The search index in " + path + " cannot be read and is made anew", unusable);
            removeFiles(path);
            return open(path, OpenMode.CREATE);
        }
    }

    private static void removeFiles(Path path) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "{segments,pending_segments,_}*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static IndexFiles open(Path path, OpenMode mode) throws IOException {
        Directory directory = FSDirectory.open(path);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setOpenMode(mode)
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            .setCommitOnClose(false));
            return new IndexFiles(directory, writer);
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw failed;
        }
    }

    /** Null where nothing usable is there: an index of another format, or one that was never finished. */
    Position position(String format) {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        if (!format.equals(data.get(FORMAT))) {
            return null;
        }
        return new Position(Long.parseLong(data.get(SETTLED)), Long.parseLong(data.get(LAST)), data.get(LAST_AT));
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Replaces what was known of a thing; no entries remove it. */
    void write(SubjectRef subject, List<SearchEntry> entries) throws IOException {
        Term ref = new Term(IndexFields.REF, IndexFields.ref(subject));
        if (entries.isEmpty()) {
            writer.deleteDocuments(ref);
        } else {
            writer.updateDocuments(ref, IndexDocument.of(entries));
        }
    }

    void commit(String format, Position position) throws IOException {
        writer.setLiveCommitData(Map.of(
                        FORMAT, format,
                        SETTLED, String.valueOf(position.settled()),
                        LAST, String.valueOf(position.last()),
                        LAST_AT, position.lastAt())
                .entrySet());
        writer.commit();
    }

    /** One segment, without anything of what was removed or replaced. */
    void compact() throws IOException {
        writer.forceMerge(1);
    }

    /** Lets everything written before be found. */
    void refresh() throws IOException {
        IndexSnapshot before = current;
        DirectoryReader changed = DirectoryReader.openIfChanged(before.reader(), writer);
        if (changed != null) {
            current = new IndexSnapshot(changed, caches, orders);
            before.reader().decRef();
        }
    }

    /** To be released with {@link IndexSnapshot#close}. */
    IndexSnapshot snapshot() {
        while (true) {
            IndexSnapshot now = current;
            if (now.reader().tryIncRef()) {
                return now;
            }
            if (now == current) {
                throw new IllegalStateException("The search index is closed");
            }
        }
    }

    @Override
    public void close() throws IOException {
        current.reader().decRef();
        IOUtils.close(writer, directory);
    }
}
