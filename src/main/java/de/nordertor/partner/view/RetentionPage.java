package de.nordertor.partner.view;

import de.nordertor.partner.boundary.Retention;
import de.nordertor.partner.boundary.RetentionRow;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whose data should go, and why: a dry run of the retention rule. */
@Named("retention")
@RequestScoped
public class RetentionPage {

    @Inject
    private Retention retention;

    @Inject
    private Settings settings;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private final Once<List<RetentionRow>> due = new Once<>(() -> retention.due());

    public void load() {
        due.get();
    }

    /** Those about whom somebody has to decide. */
    public List<RetentionRow> getRows() {
        return due.get().stream().filter(row -> !isKept(row)).toList();
    }

    /** Those that somebody has decided to keep for a while. */
    public List<RetentionRow> getKeptRows() {
        return due.get().stream().filter(this::isKept).toList();
    }

    private boolean isKept(RetentionRow row) {
        return row.isKept(LocalDate.now(clock));
    }

    public String getRule() {
        return messages.format(
                "partner.retention.rule",
                settings.number(Setting.RETENTION_ROLE_MONTHS),
                settings.number(Setting.RETENTION_CONTACT_MONTHS));
    }

    public String why(RetentionRow row) {
        String role = row.lastRoleEndedOn() == null
                ? messages.get("partner.retention.noRole")
                : messages.format("partner.retention.roleEnded", Texts.date(row.lastRoleEndedOn()));
        String contact = row.lastContactOn() == null
                ? messages.format("partner.retention.noContact", Texts.date(row.enteredOn()))
                : messages.format("partner.retention.contact", Texts.date(row.lastContactOn()));
        return role + " " + contact;
    }
}
