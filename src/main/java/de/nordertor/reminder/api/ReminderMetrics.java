package de.nordertor.reminder.api;

import de.nordertor.platform.boundary.MailOverview;
import de.nordertor.platform.boundary.OutgoingMails;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.reminder.boundary.JobOverview;
import de.nordertor.reminder.boundary.ReminderJob;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** What the page of the job shows, as figures for monitoring (MicroProfile Metrics), all of one collection from one look. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderMetrics {

    private static final double NEVER = -1;

    /** Longer than a collection takes, shorter than the pause between two. */
    private static final Duration ONE_LOOK = Duration.ofSeconds(5);

    @Inject
    private MetricRegistry registry;

    @Inject
    private ReminderJob job;

    @Inject
    private OutgoingMails mails;

    @Inject
    private Clock clock;

    private ShortMemory<JobOverview> jobNow;
    private ShortMemory<MailOverview> mailsNow;

    @PostConstruct
    void register() {
        jobNow = new ShortMemory<>(() -> asked(job::overview), ONE_LOOK, clock);
        mailsNow = new ShortMemory<>(() -> asked(mails::overview), ONE_LOOK, clock);
        ofJob("nordertor_reminders_due", JobOverview::due);
        ofJob("nordertor_reminders_resting", JobOverview::resting);
        ofJob("nordertor_reminders_failed", JobOverview::failed);
        ofJob("nordertor_reminder_people_waiting", JobOverview::peopleWaiting);
        ofJob("nordertor_reminder_job_paused", overview -> overview.isPaused() ? 1 : 0);
        ofJob(
                "nordertor_reminder_run_seconds",
                overview -> overview.last() == null ? NEVER : overview.last().seconds());
        ofJob("nordertor_reminder_run_age_seconds", this::age);
        ofMails("nordertor_mails_waiting", MailOverview::waiting);
        ofMails("nordertor_mails_undeliverable", MailOverview::undeliverable);
        ofMails("nordertor_mail_server_down", overview -> overview.outageSince() == null ? 0 : 1);
    }

    private double age(JobOverview overview) {
        return overview.last() == null
                ? NEVER
                : Duration.between(overview.last().endedAt(), clock.instant()).toSeconds();
    }

    private void ofJob(String name, ToDoubleFunction<JobOverview> figure) {
        registry.gauge(name, this, self -> figure.applyAsDouble(self.jobNow.get()));
    }

    private void ofMails(String name, ToDoubleFunction<MailOverview> figure) {
        registry.gauge(name, this, self -> figure.applyAsDouble(self.mailsNow.get()));
    }

    private static <T> T asked(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        SystemWork.run(() -> answer.add(question.get()));
        return answer.get(0);
    }
}
