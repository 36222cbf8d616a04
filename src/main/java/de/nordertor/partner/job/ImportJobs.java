package de.nordertor.partner.job;

import de.nordertor.partner.boundary.ImportWork;
import de.nordertor.partner.entity.imports.ImportState;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;

/**
 * Starts the batch job of an import. A bean of its own kind, because the job goes on in the context of the call that
 * starts it: that of a request would be shared by two threads.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJobs {

    static final String IMPORT = "import";
    static final String WORK = "work";
    static final String WORKER = "worker";

    private static final String JOB = "partner-import";

    @Inject
    private ImportWork work;

    /**
     * @param what CHECKING, RUNNING or UNDOING
     * @param worker the mark that beginning the work gave
     */
    public void start(Long importId, ImportState what, String worker) {
        Properties parameters = new Properties();
        parameters.setProperty(IMPORT, importId.toString());
        parameters.setProperty(WORK, what.name());
        parameters.setProperty(WORKER, worker);
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
        } catch (RuntimeException notStarted) {
            work.interrupt(importId, worker);
            throw notStarted;
        }
    }
}
