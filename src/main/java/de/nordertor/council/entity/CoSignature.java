package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.WorkingCalendar;
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

/** Somebody who has to co-sign a paper, and whether she, he or a deputy did. */
@Entity
@GuardedContent
@Table(name = "co_signature")
public class CoSignature extends BaseEntity {

    public static final String KIND = "CoSignature";

    public static final int COMMENT_LENGTH = 2_000;
    public static final int PASSAGE_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "co_signing_id", nullable = false, updatable = false)
    private CoSigning coSigning;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "due_version", nullable = false)
    private int dueVersion;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CoSignatureState state = CoSignatureState.WAITING;

    @Column(name = "text_hash", length = 64)
    private String textHash;

    @Column(name = "seen_hash", length = 64)
    private String seenHash;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "acted_by")
    private String actedBy;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "comment", length = COMMENT_LENGTH)
    private String comment;

    @Column(name = "passage", length = PASSAGE_LENGTH)
    private String passage;

    protected CoSignature() {}

    CoSignature(CoSigning coSigning, int ordinal, Long personId, LocalDate dueOn) {
        this.coSigning = coSigning;
        this.ordinal = ordinal;
        this.personId = personId;
        this.dueOn = dueOn;
    }

    void sign(Long newActorId, String hash, String remark, String where, Change change) {
        comment = Text.block(remark, COMMENT_LENGTH, "council.coSigning.comment");
        passage = comment == null ? null : quoted(where);
        textHash = hash;
        act(CoSignatureState.SIGNED, newActorId, hash, change);
    }

    void giveBack(Long newActorId, String hash, String why, String where, Change change) {
        String reason = Text.block(why, COMMENT_LENGTH, "council.coSigning.comment");
        if (reason == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.coSigning.comment"));
        }
        passage = quoted(where);
        comment = reason;
        textHash = null;
        act(CoSignatureState.RETURNED, newActorId, hash, change);
    }

    private void act(CoSignatureState newState, Long newActorId, String hash, Change change) {
        state = newState;
        actorId = newActorId;
        seenHash = hash;
        actedAt = change.at();
        actedBy = change.by();
    }

    /** It is asked for, or waits for its turn; what was signed or remarked before stays readable until it is signed again. */
    void await(boolean turn, Instant now) {
        if (turn && state != CoSignatureState.ASKED) {
            askedAt = now;
            dueVersion++;
        }
        state = turn ? CoSignatureState.ASKED : CoSignatureState.WAITING;
        textHash = null;
    }

    /** What was signed does not count for what is given next; it stays readable. */
    void voidSignature() {
        textHash = null;
    }

    /** Where it is asked for since its last day, or later, there is time until the next working day. */
    void allowTime(LocalDate since, WorkingCalendar calendar) {
        if (!dueOn.isAfter(since)) {
            isDue(calendar.next(since.plusDays(1)));
        }
    }

    /** Where it is not signed yet. */
    void isDue(LocalDate day) {
        if (!day.equals(dueOn)) {
            dueOn = day;
            dueVersion++;
        }
    }

    boolean isOf(String hash) {
        return state == CoSignatureState.SIGNED && hash.equals(textHash);
    }

    /** Whether the person was asked or has acted before, and so knows the paper. */
    public boolean isKnown() {
        return state != CoSignatureState.WAITING || actedAt != null;
    }

    /** Whether it was to be signed before that day, and is not. */
    public boolean isLate(LocalDate today) {
        return state == CoSignatureState.ASKED && dueOn.isBefore(today);
    }

    /** How a passage is kept: no longer than a column. */
    public static String quoted(String passage) {
        return Text.shortened(passage, PASSAGE_LENGTH);
    }

    public CoSigning getCoSigning() {
        return coSigning;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public Long getPersonId() {
        return personId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Counts how often it was asked for, and on how many other days it was due. */
    public int getDueVersion() {
        return dueVersion;
    }

    /** When it was the person's turn the last time; null before it ever was. */
    public Instant getAskedAt() {
        return askedAt;
    }

    public CoSignatureState getState() {
        return state;
    }

    /** Null until somebody signed or returned it. */
    public Instant getActedAt() {
        return actedAt;
    }

    /** Of the words that were read when it was signed or returned the last time; null before that. */
    public String getSeenHash() {
        return seenHash;
    }

    public String getActedBy() {
        return actedBy;
    }

    /** Whether somebody else acted in the person's place. */
    public boolean isByDeputy() {
        return actorId != null && !actorId.equals(personId);
    }

    public String getComment() {
        return comment;
    }

    /** The words of the paper that the comment is about; null for the whole. */
    public String getPassage() {
        return passage;
    }
}
