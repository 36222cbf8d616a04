package de.nordertor.partner.job;

import de.nordertor.partner.boundary.ImportWork;
import de.nordertor.partner.entity.imports.ImportPerson;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.function.Supplier;

/** What the parts of one execution have in common: which import, which work, which worker, in whose name. */
@Dependent
public class ImportTask {

    @Inject
    private JobContext job;

    @Inject
    private ImportWork work;

    private Properties parameters;
    private ImportPerson person;

    Long importId() {
        return Long.valueOf(parameter(ImportJobs.IMPORT));
    }

    ImportState what() {
        return ImportState.valueOf(parameter(ImportJobs.WORK));
    }

    String worker() {
        return parameter(ImportJobs.WORKER);
    }

    /** In the name of the person who brought the file. */
    <T> T call(Supplier<T> task) {
        if (person == null) {
            SystemWork.run(() -> person = work.person(importId()));
        }
        Object[] result = new Object[1];
        SystemWork.runFor(
                new SystemWork.Person(person.id(), person.login(), person.name()), () -> result[0] = task.get());
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }

    private String parameter(String name) {
        if (parameters == null) {
            JobOperator operator = BatchRuntime.getJobOperator();
            parameters = operator.getParameters(job.getExecutionId());
        }
        return parameters.getProperty(name);
    }
}
