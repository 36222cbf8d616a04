package de.nordertor.reminder.entity;

import de.nordertor.identity.entity.Language;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;

/** How the town words one kind of mail in one language; without words of its own, the delivered ones are used. */
@Entity
@Table(name = "mail_template")
public class MailTemplate extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private MailKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false, updatable = false)
    private Language language;

    @Column(name = "title", length = MailWording.TITLE_LENGTH)
    private String title;

    @Column(name = "body", length = MailWording.BODY_LENGTH)
    private String body;

    protected MailTemplate() {}

    public void word(MailWording wording) {
        MailWording accepted = wording.requireFor(kind);
        title = accepted.title();
        body = accepted.body();
    }

    /** Back to the delivered words. */
    public void restore() {
        title = null;
        body = null;
    }

    /**
     * The town's own words; empty where the delivered ones are used.
     *
     * @throws InvalidInputException when mails cannot be written with what is stored
     */
    public Optional<MailWording> wording() {
        return isOwn() ? Optional.of(new MailWording(title, body).requireFor(kind)) : Optional.empty();
    }

    public boolean isOwn() {
        return title != null || body != null;
    }

    public MailKind getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    /** As it is stored, whether or not it can be used; null without own words. */
    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }
}
