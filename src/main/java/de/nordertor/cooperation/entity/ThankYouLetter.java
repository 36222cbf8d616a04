package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A letter that thanks a partner for what it did in a cooperation. It is never changed. */
@Entity
@GuardedContent
@Table(name = "thank_you_letter")
public class ThankYouLetter extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @Column(name = "organization_id", nullable = false)
    private Long partnerId;

    @Column(name = "written_on", nullable = false, updatable = false)
    private LocalDate writtenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false, updatable = false)
    private AgreementLanguage language;

    @Column(name = "subject", nullable = false, length = LetterContent.LINE_LENGTH)
    private String subject;

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "signatory", length = LetterContent.LINE_LENGTH)
    private String signatory;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected ThankYouLetter() {}

    public ThankYouLetter(Cooperation cooperation, Long partnerId, LetterContent content, Change change) {
        this.cooperation = cooperation;
        this.partnerId = partnerId;
        writtenOn = content.writtenOn();
        language = content.language();
        subject = content.subject();
        text = content.text();
        signatory = content.signatory();
        recordedAt = change.at();
        recordedBy = change.by();
    }

    public LetterContent content() {
        return new LetterContent(language, writtenOn, subject, text, signatory);
    }

    public Cooperation getCooperation() {
        return cooperation;
    }

    public Long getPartnerId() {
        return partnerId;
    }

    @Override
    public String toString() {
        return subject;
    }
}
