package de.nordertor.reminder.view;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.Once;
import de.nordertor.reminder.boundary.JobFailure;
import de.nordertor.reminder.boundary.JobOverview;
import de.nordertor.reminder.boundary.ReminderJob;
import de.nordertor.reminder.boundary.RunRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** How the job that reminds people is doing, its runs, the newest first, and what it could not do. */
@Named("reminderJob")
@RequestScoped
public class ReminderJobPage extends ListView<RunRow> {

    private static final String SELF = "/reminder/job?faces-redirect=true";

    @Inject
    private ReminderJob job;

    @Inject
    private Notices notices;

    private final Once<JobOverview> overview = new Once<>(() -> job.overview());
    private final Once<List<JobFailure>> failures = new Once<>(() -> job.failures());

    @Override
    protected Page<RunRow> fetch(PageRequest wanted) {
        return job.list(wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    public String startNow() {
        job.startNow();
        notices.done("reminder.job.started");
        return SELF;
    }

    public String pause() {
        job.pause();
        notices.done("reminder.job.pausedNow");
        return SELF;
    }

    public String resume() {
        job.resume();
        notices.done("reminder.job.resumed");
        return SELF;
    }

    public String tryAgain() {
        notices.done("reminder.job.triedAgain", job.tryAgain());
        return SELF;
    }

    public JobOverview getOverview() {
        return overview.get();
    }

    public List<JobFailure> getFailures() {
        return failures.get();
    }
}
