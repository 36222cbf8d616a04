package de.nordertor.reminder.view;

import de.nordertor.platform.view.Once;
import de.nordertor.reminder.boundary.MailTemplateRow;
import de.nordertor.reminder.boundary.MailTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The templates of the mails of reminders. */
@Named("mailTemplates")
@RequestScoped
public class MailTemplatesPage {

    @Inject
    private MailTemplates templates;

    private final Once<List<MailTemplateRow>> rows = new Once<>(() -> templates.list());

    public List<MailTemplateRow> getRows() {
        return rows.get();
    }

    /** How many have a mistake. */
    public long getUnusable() {
        return getRows().stream().filter(row -> !row.usable()).count();
    }
}
