package de.nordertor.reminder.view;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.Placeholders;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.RecordForm;
import de.nordertor.reminder.boundary.MailTemplateRow;
import de.nordertor.reminder.boundary.MailTemplates;
import de.nordertor.reminder.entity.MailWord;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The form of one template of mails, with a trial of what was typed. */
@Named("mailTemplate")
@ViewScoped
public class MailTemplatePage extends RecordForm<MailTemplateRow> {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/reminder/mail-templates";

    @Inject
    private MailTemplates templates;

    @Inject
    private Notices notices;

    @Inject
    private Messages messages;

    private String title;
    private String body;
    private MailContent sample;

    public MailTemplatePage() {
        super("reminder.template.saved", LIST);
    }

    @Override
    protected MailTemplateRow read(Long wanted) {
        return templates.form(wanted);
    }

    @Override
    protected void show(MailTemplateRow row) {
        title = row.title();
        body = row.body();
    }

    @Override
    protected MailTemplateRow typed(Long recordId, long version) {
        MailTemplateRow stored = getStored();
        return new MailTemplateRow(
                recordId, version, stored.kind(), stored.language(), stored.own(), stored.usable(), title, body);
    }

    @Override
    protected String store(MailTemplateRow row) {
        templates.save(row);
        return getName();
    }

    public void preview() {
        sample = templates.sample(typed(getId(), getStored().version()));
    }

    public void sendSample() {
        preview();
        notices.done(
                "reminder.template.sent",
                templates.sendSample(typed(getId(), getStored().version())));
    }

    public String restore() {
        try {
            templates.restore(getId(), getStored().version());
        } catch (ConflictException refused) {
            return compare(refused);
        }
        notices.done("reminder.template.restored", getName());
        return LIST + "?faces-redirect=true";
    }

    /** What it is called: its kind and its language. */
    public String getName() {
        return messages.format(
                "reminder.template.name",
                messages.of("reminder.mailKind", getStored().kind()),
                messages.of("identity.language", getStored().language()));
    }

    public String getTitleWords() {
        return Placeholders.list(getStored().kind().titleWords());
    }

    public String getBodyWords() {
        return Placeholders.list(getStored().kind().bodyWords());
    }

    public String getListWord() {
        return Placeholders.typed(MailWord.LIST.word());
    }

    /** Null until somebody asks for it. */
    public MailContent getSample() {
        return sample;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
