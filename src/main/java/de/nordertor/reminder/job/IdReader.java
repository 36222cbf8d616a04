package de.nordertor.reminder.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads ids in ascending order. Where to go on is told by the rows themselves: what is done is not found again. */
abstract class IdReader extends AbstractItemReader {

    private static final int AHEAD = 500;

    @Inject
    private ReminderTask task;

    private final Deque<Long> ids = new ArrayDeque<>();
    private Long last = 0L;

    /** The next ones behind that id; empty at the end. */
    abstract List<Long> next(Long after, int most);

    @Override
    public Object readItem() {
        if (ids.isEmpty()) {
            ids.addAll(task.call(() -> next(last, AHEAD)));
            last = ids.isEmpty() ? last : ids.getLast();
        }
        return ids.poll();
    }
}
