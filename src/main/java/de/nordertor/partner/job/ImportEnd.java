package de.nordertor.partner.job;

import de.nordertor.partner.boundary.ImportWork;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says at the end of an execution how far it came. */
@Dependent
@Named("partnerImportEnd")
public class ImportEnd extends AbstractStepListener {

    private static final Logger LOG = Logger.getLogger(ImportEnd.class.getName());

    @Inject
    private ImportWork work;

    @Inject
    private ImportTask task;

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Override
    public void afterStep() {
        ImportProgress progress = (ImportProgress) job.getTransientUserData();
        if (step.getException() != null || step.getBatchStatus() == BatchStatus.FAILED) {
            LOG.log(Level.SEVERE, "Import " + task.importId() + " was interrupted", step.getException());
            run(() -> work.interrupt(task.importId(), task.worker()));
        } else if (progress.isUnreadable()) {
            run(() -> work.giveBack(task.importId(), task.worker()));
        } else {
            run(() -> work.end(task.importId(), task.worker(), progress.isComplete()));
        }
    }

    private void run(Runnable last) {
        task.call(() -> {
            last.run();
            return null;
        });
    }
}
