package de.nordertor.partner.job;

import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Hands a chunk to the boundary, which does all of it or nothing. */
@Dependent
@Named("partnerImportWriter")
public class ImportWriter extends AbstractItemWriter {

    @Inject
    private ImportWork work;

    @Inject
    private ImportTask task;

    @Inject
    private JobContext job;

    @Override
    public void writeItems(List<Object> items) {
        boolean goOn = task.call(() -> switch (task.what()) {
            case CHECKING -> work.check(task.importId(), task.worker(), typed(items, TableRow.class));
            case RUNNING -> work.write(task.importId(), task.worker(), typed(items, Integer.class));
            default -> work.undo(task.importId(), task.worker(), typed(items, Integer.class));
        });
        if (!goOn) {
            ((ImportProgress) job.getTransientUserData()).stop();
        }
    }

    private static <T> List<T> typed(List<Object> items, Class<T> type) {
        return items.stream().map(type::cast).toList();
    }
}
