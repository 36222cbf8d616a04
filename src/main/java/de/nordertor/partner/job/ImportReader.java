package de.nordertor.partner.job;

import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportWork;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.platform.entity.BusinessException;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads what is still to be done: rows of the file for the check, numbers of rows for the import and for its undoing.
 * Where to go on is asked of the rows themselves and not of a checkpoint, which is not written in the same transaction.
 */
@Dependent
@Named("partnerImportReader")
public class ImportReader extends AbstractItemReader {

    private static final int AHEAD = 5_000;

    @Inject
    private ImportWork work;

    @Inject
    private ImportTask task;

    @Inject
    private JobContext job;

    private final Deque<Integer> numbers = new ArrayDeque<>();
    private ImportProgress progress;
    private TableFile table;
    private int bound;

    @Override
    public void open(Serializable checkpoint) {
        progress = new ImportProgress();
        job.setTransientUserData(progress);
        if (task.what() == ImportState.CHECKING) {
            table = readable(() -> task.call(() -> work.open(task.importId())));
            bound = task.call(() -> work.lastChecked(task.importId()));
        } else {
            bound = task.what() == ImportState.RUNNING ? 0 : Integer.MAX_VALUE;
        }
    }

    @Override
    public Object readItem() {
        if (progress.isStopped() || progress.isUnreadable()) {
            return null;
        }
        Object item = task.what() == ImportState.CHECKING ? readable(this::nextRow) : nextNumber();
        if (item == null && !progress.isUnreadable()) {
            progress.complete();
        }
        return item;
    }

    /** The first row of the file that is not checked yet; null at its end. */
    private TableRow nextRow() {
        while (table.hasNext()) {
            TableRow row = table.next();
            if (row.number() > bound && !row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private Integer nextNumber() {
        if (numbers.isEmpty()) {
            List<Integer> next = task.call(() -> task.what() == ImportState.RUNNING
                    ? work.waiting(task.importId(), bound, AHEAD)
                    : work.undoable(task.importId(), bound, AHEAD));
            numbers.addAll(next);
            bound = next.isEmpty() ? bound : next.get(next.size() - 1);
        }
        return numbers.poll();
    }

    /** A file that was whole when it arrived may not be so any more; that is told, and no failure of the job. */
    private <T> T readable(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BusinessException unusable) {
            progress.unreadable();
            return null;
        }
    }

    @Override
    public void close() {
        if (table != null) {
            table.close();
        }
    }
}
