package de.nordertor.platform.control.index;

import de.nordertor.platform.control.SearchChangeRepository.SearchChange;
import de.nordertor.platform.entity.ConflictException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The index of this node. Before each question it reads what has been committed since, on whatever node, so that a
 * person finds what he or she has just saved. Everything in it comes from the database: what is missing, broken, of
 * another format or of another database is made anew.
 */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    /** The server ends every transaction after 120 seconds; a commit may still take its time. */
    private static final int LONGEST_TRANSACTION_SECONDS = 180;

    private static final long PATIENCE_SECONDS = 10;
    private static final long COMMIT_AFTER_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int BATCH = 2_000;

    @Inject
    private IndexPlace place;

    @Inject
    private IndexSources sources;

    @Inject
    private IndexReading reading;

    @Inject
    private IndexFeed feed;

    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile IndexFiles files;
    private volatile boolean started;
    private volatile ChangeTail tail = ChangeTail.after(0);
    private String lastAt = "";
    private boolean dirty;
    private long committedAt;

    /** A question to the index as it stands. */
    public interface Question<T> {
        T ask(IndexSnapshot snapshot) throws IOException;
    }

    /** Whether everything that was in the database at the start can be found. */
    public boolean isStarted() {
        return started;
    }

    /** Answers from everything that is committed now. @throws BusinessException while the index is being made */
    public <T> T ask(Question<T> question) {
        catchUp();
        try (IndexSnapshot snapshot = files.snapshot()) {
            return question.ask(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what is new. Who finds another thread at it waits for a while, and then takes the index as it stands. */
    public void catchUp() {
        if (started && changes().isEmpty()) {
            return;
        }
        locked(() -> {
            start();
            readChanges();
        });
        if (!started) {
            throw new ConflictException("platform.search.notReady");
        }
    }

    /** Puts on the disk what was read, at most once a minute, so that a start after a crash has little to read. */
    public void commitNowAndThen() {
        locked(() -> {
            if (started && dirty && System.nanoTime() - committedAt > COMMIT_AFTER_NANOS) {
                commit();
            }
        });
    }

    /** Leaves nothing in the files of what was removed or replaced. */
    public void compact() {
        IndexFiles open = files;
        if (started && open != null) {
            compact(open);
        }
    }

    private void compact(IndexFiles open) {
        try {
            open.compact();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        locked(() -> {
            if (open == files) {
                open.refresh();
                commit();
            }
        });
    }

    /** Gives up the files; the next question opens them again. */
    @PreDestroy
    public void close() {
        locked(() -> {
            if (started) {
                commit();
            }
            closeFiles();
        });
    }

    private List<SearchChange> changes() {
        return reading.changesSince(tail, BATCH);
    }

    private void start() throws IOException {
        if (started) {
            return;
        }
        try {
            files = IndexFiles.open(place.directory());
            IndexFiles.Position position = files.position(sources.format());
            if (isOfThisDatabase(position)) {
                tail = ChangeTail.after(position.settled());
                lastAt = position.lastAt();
            } else {
                makeAnew();
            }
            readChanges();
            started = true;
            LOG.log(Level.INFO, "Search index in {0} has read up to change {1}", new Object[] {
                place.directory(), String.valueOf(tail.last())
            });
        } catch (IOException | RuntimeException failed) {
            closeFiles();
            throw failed;
        }
    }

    /** The very row that was read last must still be there; after a restore it is not, or it is another one. */
    private boolean isOfThisDatabase(IndexFiles.Position position) {
        return position != null
                && reading.change(position.last())
                        .filter(change -> change.at().equals(position.lastAt()))
                        .isPresent();
    }

    private void makeAnew() throws IOException {
        tail = ChangeTail.after(reading.settledNumber(LONGEST_TRANSACTION_SECONDS));
        lastAt = reading.change(tail.last()).map(SearchChange::at).orElse("");
        feed.writeAll(files);
        files.compact();
        dirty = true;
        readChanges();
        commit();
    }

    private void readChanges() throws IOException {
        List<SearchChange> changes = changes();
        while (!changes.isEmpty()) {
            long now = System.nanoTime();
            feed.write(files, changes);
            files.refresh();
            remember(changes, now);
            changes = changes.size() < BATCH ? List.of() : changes();
        }
        files.refresh();
        tail = tail.without(TimeUnit.SECONDS.toNanos(LONGEST_TRANSACTION_SECONDS), System.nanoTime());
    }

    private void remember(List<SearchChange> changes, long now) {
        ChangeTail before = tail;
        tail = before.seen(changes.stream().map(SearchChange::number).toList(), now);
        if (tail.last() > before.last()) {
            lastAt = changes.get(changes.size() - 1).at();
        }
        dirty = true;
    }

    private void commit() throws IOException {
        files.commit(sources.format(), new IndexFiles.Position(tail.settled(), tail.last(), lastAt));
        committedAt = System.nanoTime();
        dirty = false;
    }

    private void closeFiles() throws IOException {
        started = false;
        IndexFiles open = files;
        files = null;
        if (open != null) {
            open.close();
        }
    }

    /** Work on the files. */
    private interface Work {
        void run() throws IOException;
    }

    private void locked(Work work) {
        try {
            if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }
}
