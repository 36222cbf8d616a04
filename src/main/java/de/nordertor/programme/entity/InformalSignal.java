package de.nordertor.programme.entity;

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

/** What the town heard while it waited ("wohlwollend entgegengenommen"): a hope, no decision. It is never changed. */
@Entity
@GuardedContent
@Table(name = "informal_signal")
public class InformalSignal extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id", nullable = false, updatable = false)
    private ProgrammeParticipation participation;

    @Column(name = "heard_on", nullable = false, updatable = false)
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "tone", nullable = false, updatable = false)
    private SignalTone tone;

    @Column(name = "source", length = SignalContent.SOURCE_LENGTH)
    private String source;

    @Column(name = "text", nullable = false, length = SignalContent.TEXT_LENGTH)
    private String text;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected InformalSignal() {}

    InformalSignal(ProgrammeParticipation participation, SignalContent content, Change change) {
        this.participation = participation;
        on = content.on();
        tone = content.tone();
        source = content.source();
        text = content.text();
        recordedAt = change.at();
        recordedBy = change.by();
    }

    public LocalDate getOn() {
        return on;
    }

    public SignalTone getTone() {
        return tone;
    }

    /** Null where nobody noted it. */
    public String getSource() {
        return source;
    }

    public String getText() {
        return text;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
