package de.nordertor.reminder.boundary;

import de.nordertor.identity.boundary.OwnAccount;
import de.nordertor.identity.boundary.OwnAccountView;
import de.nordertor.platform.boundary.MailOrder;
import de.nordertor.platform.boundary.Outbox;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.Mailbox;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.control.MailSamples;
import de.nordertor.reminder.control.MailTemplateRepository;
import de.nordertor.reminder.control.MailWordings;
import de.nordertor.reminder.entity.MailTemplate;
import de.nordertor.reminder.entity.MailWording;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** How the mails of reminders are worded, in both languages. */
@Stateless
@Permitted(Permission.MAIL_ADMINISTER)
public class MailTemplates {

    /** What a trial tells about. */
    public static final String KIND = "MailTemplate";

    @Inject
    private MailTemplateRepository templates;

    @Inject
    private MailSamples samples;

    @Inject
    private OwnAccount account;

    @Inject
    private Outbox outbox;

    /** By kind and language. */
    public List<MailTemplateRow> list() {
        return templates.findAll().stream().map(MailTemplates::row).toList();
    }

    /** With the delivered words where the town has none of its own. */
    public MailTemplateRow form(Long id) {
        return row(templates.get(id));
    }

    /**
     * From the next mail on. The delivered words, unchanged, stay the delivered ones.
     *
     * @throws InvalidInputException where mails cannot be written like that
     * @throws ConflictException when somebody was faster
     */
    public void save(MailTemplateRow row) {
        MailTemplate template = templates.get(row.id(), row.version());
        MailWording wording = new MailWording(row.title(), row.body());
        if (wording.equals(MailWordings.delivered(template.getKind(), template.getLanguage()))) {
            template.restore();
        } else {
            template.word(wording);
        }
        templates.flush();
    }

    /** Back to the delivered words. @throws ConflictException when somebody was faster */
    public void restore(Long id, long version) {
        templates.get(id, version).restore();
        templates.flush();
    }

    /** A mail with invented reminders as it would be written with what was typed, which is not stored. */
    public MailContent sample(MailTemplateRow row) {
        MailTemplate template = templates.get(row.id());
        MailWording wording = new MailWording(row.title(), row.body()).requireFor(template.getKind());
        return samples.of(
                template.getKind(),
                template.getLanguage(),
                wording,
                account.get().displayName());
    }

    /**
     * Sends it to the person's own address.
     *
     * @return the address
     * @throws InvalidInputException when the person has none
     */
    public String sendSample(MailTemplateRow row) {
        OwnAccountView me = account.get();
        if (me.email() == null) {
            throw new InvalidInputException("reminder.template.noAddress");
        }
        outbox.put(List.of(new MailOrder(
                KIND + "/" + UUID.randomUUID(),
                new SubjectRef(KIND, row.id()),
                0,
                new Mailbox(me.displayName(), me.email()),
                sample(row))));
        return me.email();
    }

    private static MailTemplateRow row(MailTemplate template) {
        MailWording delivered = MailWordings.delivered(template.getKind(), template.getLanguage());
        return new MailTemplateRow(
                template.getId(),
                template.getVersion(),
                template.getKind(),
                template.getLanguage(),
                template.isOwn(),
                MailWordings.isUsable(template),
                template.isOwn() ? template.getTitle() : delivered.title(),
                template.isOwn() ? template.getBody() : delivered.body());
    }
}
