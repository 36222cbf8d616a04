package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The co-signing of a version of a paper (Mitzeichnung): one after the other or all at once. Whoever returns it stops it
 * until its author has answered, and the author may take it back as well; who signed other words than those that are
 * given again is asked again. It is complete when everybody has signed the same words. While it runs and when it is
 * complete the words do not change; given up, it stays readable, and another one may begin.
 */
@Entity
@GuardedContent
@Table(name = "co_signing")
public class CoSigning extends BaseEntity {

    public static final String KIND = "CoSigning";

    public static final int MOST_SIGNERS = 30;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_version_id", nullable = false, updatable = false)
    private PaperVersion paperVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", nullable = false, updatable = false)
    private CoSigningMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CoSigningState state = CoSigningState.RUNNING;

    @Column(name = "text_hash", nullable = false, length = 64)
    private String textHash;

    @Column(name = "started_by_id", updatable = false)
    private Long startedById;

    @Column(name = "started_by", nullable = false, updatable = false)
    private String startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "return_count", nullable = false)
    private int returnCount;

    @NotAudited
    @OneToMany(mappedBy = "coSigning", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<CoSignature> signatures = new ArrayList<>();

    @NotAudited
    @OneToMany(mappedBy = "coSigning", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<CoSigningText> texts = new ArrayList<>();

    protected CoSigning() {}

    /** Who has to co-sign, and until when. */
    public record Signer(Long personId, LocalDate dueOn) {}

    /**
     * @param signers in their order, each person once
     * @param startedById who is told when it is returned; null for the leads of the department
     */
    public CoSigning(
            PaperVersion paperVersion,
            CoSigningMode mode,
            List<Signer> signers,
            PaperWords words,
            Long startedById,
            Change change) {
        if (signers.isEmpty()) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.coSigning.signers"));
        }
        if (signers.size() > MOST_SIGNERS) {
            throw new InvalidInputException("council.coSigning.tooMany", MOST_SIGNERS);
        }
        if (signers.stream().map(Signer::personId).distinct().count() < signers.size()) {
            throw new InvalidInputException("council.coSigning.twice");
        }
        this.paperVersion = paperVersion;
        this.mode = mode;
        this.startedById = startedById;
        startedBy = change.by();
        startedAt = change.at();
        for (Signer signer : signers) {
            signatures.add(new CoSignature(this, signatures.size(), signer.personId(), signer.dueOn()));
        }
        give(words);
        ask(change);
    }

    /**
     * Signs in the place of that person.
     *
     * @param actorId the person or a deputy; whether somebody is one is decided before
     * @param hash of the words that were read
     * @param passage the words that the remark is about; may be null
     * @throws ConflictException when other words stand there by now
     */
    public void sign(Long personId, Long actorId, String hash, String remark, String passage, Change change) {
        asked(personId, hash).sign(actorId, hash, remark, passage, change);
        ask(change);
    }

    /** Gives it back to its author. @param passage the words that it is about; may be null */
    public void giveBack(Long personId, Long actorId, String hash, String comment, String passage, Change change) {
        asked(personId, hash).giveBack(actorId, hash, comment, passage, change);
        state = CoSigningState.RETURNED;
        returnCount++;
    }

    /** Its author goes on writing; what was signed counts again where the words stay the same. */
    public void takeBack() {
        if (!locksWords()) {
            throw new IllegalStepException("council.coSigning.withAuthor");
        }
        state = CoSigningState.RETURNED;
    }

    /**
     * Its author exchanges attachments, which nobody has signed: who signed is asked again when it is given again.
     *
     * @throws IllegalStepException while words and attachments are locked
     */
    public void attachmentsChanged() {
        if (locksWords()) {
            throw new IllegalStepException("council.coSigning.locked");
        }
        signatures.forEach(CoSignature::voidSignature);
    }

    private CoSignature asked(Long personId, String hash) {
        requireState(CoSigningState.RUNNING);
        CoSignature signature = signatures.stream()
                .filter(one -> one.getPersonId().equals(personId))
                .filter(one -> one.getState() == CoSignatureState.ASKED)
                .findFirst()
                .orElseThrow(() -> new IllegalStepException("council.coSigning.notAsked"));
        if (!isOf(hash)) {
            throw new ConflictException("council.coSigning.otherWords");
        }
        return signature;
    }

    /**
     * The author has answered what was returned.
     *
     * @param words as they stand now
     * @param days of those who have not signed these words, in their order; fewer change only the first ones
     */
    public void resume(PaperWords words, List<LocalDate> days, Change change) {
        requireState(CoSigningState.RETURNED);
        give(words);
        List<CoSignature> open = missing();
        for (int i = 0; i < Math.min(days.size(), open.size()); i++) {
            open.get(i).isDue(days.get(i));
        }
        ask(change);
    }

    /** It is given up, for example because the paper is withdrawn. */
    public void end() {
        if (state == CoSigningState.ENDED) {
            throw new IllegalStepException("council.coSigning.over");
        }
        state = CoSigningState.ENDED;
    }

    private void give(PaperWords words) {
        textHash = words.hash();
        if (texts.stream().noneMatch(text -> text.has(textHash))) {
            texts.add(new CoSigningText(this, texts.size(), words));
        }
    }

    /** Asks whoever's turn it is; it is complete when nobody is left. */
    private void ask(Change change) {
        boolean turn = true;
        for (CoSignature signature : missing()) {
            signature.await(turn, change.at());
            turn = mode == CoSigningMode.PARALLEL;
        }
        state = missing().isEmpty() ? CoSigningState.COMPLETE : CoSigningState.RUNNING;
    }

    /**
     * Nobody is late before she or he could sign: who was asked on the last day, or after it, has until the next working day.
     *
     * @param zone in which the days of the town are counted
     */
    public void allowTime(ZoneId zone, WorkingCalendar calendar) {
        asked().forEach(one -> one.allowTime(LocalDate.ofInstant(one.getAskedAt(), zone), calendar));
    }

    /** The same for all who are asked, because it was given again on that day. */
    public void allowTimeSince(LocalDate givenAgain, WorkingCalendar calendar) {
        asked().forEach(one -> one.allowTime(givenAgain, calendar));
    }

    private List<CoSignature> asked() {
        return state != CoSigningState.RUNNING
                ? List.of()
                : signatures.stream()
                        .filter(one -> one.getState() == CoSignatureState.ASKED)
                        .toList();
    }

    private void requireState(CoSigningState needed) {
        if (state != needed) {
            throw new IllegalStepException(
                    "council.coSigning.illegalStep",
                    new MessageKey(state.labelKey()),
                    new MessageKey(needed.labelKey()));
        }
    }

    /** Whether what is signed, or was, would change with them. */
    public boolean locksWords() {
        return state == CoSigningState.RUNNING || state == CoSigningState.COMPLETE;
    }

    /** Whether it is about these words. */
    public boolean isOf(String hash) {
        return textHash.equals(hash);
    }

    /** Those who have not signed the words that were given last, in their order. */
    public List<CoSignature> missing() {
        return signatures.stream().filter(one -> !one.isOf(textHash)).toList();
    }

    /** @throws NotFoundException where it belongs to another one */
    public CoSignature signature(Long id) {
        return signatures.stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("council.coSigning.notFound"));
    }

    /** The one that stopped it; empty where it runs, or its author took it back. */
    public Optional<CoSignature> returned() {
        return signatures.stream()
                .filter(one -> one.getState() == CoSignatureState.RETURNED)
                .findFirst();
    }

    /** The passages of the words that were given last. */
    public List<String> passages() {
        return passages(textHash).orElse(List.of());
    }

    /** The passages of words that were given once. */
    public Optional<List<String>> passages(String hash) {
        return texts.stream().filter(text -> text.has(hash)).findFirst().map(CoSigningText::passages);
    }

    public String getTextHash() {
        return textHash;
    }

    /** Who is told when it is returned; null for the leads of the department. */
    public Long getStartedById() {
        return startedById;
    }

    public String getStartedBy() {
        return startedBy;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** How often somebody gave it back. */
    public int getReturnCount() {
        return returnCount;
    }

    public PaperVersion getPaperVersion() {
        return paperVersion;
    }

    public CoSigningMode getMode() {
        return mode;
    }

    public CoSigningState getState() {
        return state;
    }

    public List<CoSignature> getSignatures() {
        return List.copyOf(signatures);
    }
}
