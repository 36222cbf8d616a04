package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper for the council (Vorlage, Drucksache). It is written as a draft, may be submitted to the lead, gets its number
 * at approval, and is frozen then; a correction is a further version under the same number. Withdrawn, it stays readable.
 *
 * <p>Subject, date and visibility stand here too, as those of the version that counts (the last approved one, else the
 * draft), because every list reads them.
 */
@Entity
@GuardedContent
@Table(name = "council_paper")
public class CouncilPaper extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_type_id", nullable = false, updatable = false)
    private PaperType type;

    @Column(name = "department_id", nullable = false, updatable = false)
    private Long departmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PaperState state = PaperState.DRAFT;

    @Embedded
    private PaperNumber number;

    @Column(name = "subject", nullable = false, length = PaperContent.SUBJECT_LENGTH)
    private String subject;

    @Column(name = "paper_date", nullable = false)
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility;

    @Column(name = "author_id", updatable = false)
    private Long authorId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 200)
    private String changedBy;

    @Column(name = "withdrawal_reason", length = PaperContent.REASON_LENGTH)
    private String withdrawalReason;

    @OneToMany(mappedBy = "paper", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("versionNumber")
    private List<PaperVersion> versions = new ArrayList<>();

    protected CouncilPaper() {}

    /** @param authorId the user who began it; null for papers taken over from elsewhere */
    public CouncilPaper(PaperType type, Long departmentId, Long authorId, PaperContent content, Change change) {
        this.type = type;
        this.departmentId = departmentId;
        this.authorId = authorId;
        versions.add(new PaperVersion(this, 1, content, null));
        showInLists(versions.get(0));
        touched(change);
    }

    /** Writes the open version. A submission stays, because the lead sees the newest text. */
    public void write(PaperContent content, Change change) {
        PaperVersion draft = draft().orElseThrow(() -> new IllegalStepException("council.paper.frozen"));
        draft.write(content);
        if (state == PaperState.DRAFT) {
            showInLists(draft);
        }
        touched(change);
    }

    /** Asks the lead for approval. */
    public void submit(Change change) {
        requireOpenVersion();
        submittedAt = change.at();
        touched(change);
    }

    /** Gives a submitted paper back to its author. */
    public void giveBack(Change change) {
        requireOpenVersion();
        if (submittedAt == null) {
            throw new IllegalStepException("council.paper.notSubmitted");
        }
        submittedAt = null;
        touched(change);
    }

    /** What may be done with the open version is another thing by that, for whoever has the paper before her or him. */
    public void coSigningChanged(Change change) {
        requireOpenVersion();
        touched(change);
    }

    /** Everybody has signed: the lead is asked for approval, if nobody has done that yet. */
    public void coSigned(Change change) {
        requireOpenVersion();
        if (submittedAt == null) {
            submittedAt = change.at();
        }
    }

    /** The number of a first approval; a correction keeps the one it has. */
    public void number(PaperNumber newNumber) {
        if (number != null) {
            throw new IllegalStepException("council.paper.alreadyNumbered", number.text());
        }
        number = newNumber;
    }

    /** Freezes the open version with the form that was approved. The number must have been given before. */
    public void approve(Approval approval, Change change) {
        PaperVersion draft = draft().orElseThrow(() -> new IllegalStepException("council.paper.frozen"));
        if (state == PaperState.WITHDRAWN) {
            state.become(PaperState.APPROVED);
        }
        if (number == null) {
            throw new IllegalStateException("A paper is numbered before it is frozen");
        }
        draft.freeze(approval);
        state = PaperState.APPROVED;
        submittedAt = null;
        showInLists(draft);
        touched(change);
    }

    /** Opens the next version of an approved paper, beginning with the approved content. */
    public PaperVersion startCorrection(String reason, Change change) {
        if (state != PaperState.APPROVED || draft().isPresent()) {
            throw new IllegalStepException("council.paper.noCorrectionNow");
        }
        String stated = Text.requiredLine(reason, PaperContent.REASON_LENGTH, "council.paper.correctionReason");
        PaperVersion last = versions.get(versions.size() - 1);
        PaperVersion next = new PaperVersion(this, last.getVersionNumber() + 1, last.content(), stated);
        versions.add(next);
        touched(change);
        return next;
    }

    /** Gives up an opened correction; the approved versions stay. */
    public void discardCorrection(Change change) {
        PaperVersion draft = draft().orElseThrow(() -> new IllegalStepException("council.paper.noCorrectionNow"));
        if (state != PaperState.APPROVED) {
            throw new IllegalStepException("council.paper.noCorrectionNow");
        }
        versions.remove(draft);
        submittedAt = null;
        touched(change);
    }

    public void withdraw(String reason, Change change) {
        state = state.become(PaperState.WITHDRAWN);
        withdrawalReason = Text.requiredLine(reason, PaperContent.REASON_LENGTH, "council.paper.withdrawalReason");
        submittedAt = null;
        touched(change);
    }

    private void requireOpenVersion() {
        if (state == PaperState.WITHDRAWN || draft().isEmpty()) {
            throw new IllegalStepException("council.paper.frozen");
        }
    }

    private void showInLists(PaperVersion version) {
        subject = version.getSubject();
        date = version.getDate();
        visibility = version.getVisibility();
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    /** The version that can be written: the first one before approval, or a correction. */
    public Optional<PaperVersion> draft() {
        PaperVersion last = versions.get(versions.size() - 1);
        return last.isFrozen() || state == PaperState.WITHDRAWN ? Optional.empty() : Optional.of(last);
    }

    public Optional<PaperVersion> version(int versionNumber) {
        return versions.stream()
                .filter(version -> version.getVersionNumber() == versionNumber)
                .findFirst();
    }

    /** In the order of their numbers, never empty. */
    public List<PaperVersion> getVersions() {
        return List.copyOf(versions);
    }

    public PaperType getType() {
        return type;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public PaperState getState() {
        return state;
    }

    /** Null until the first approval. */
    public PaperNumber getNumber() {
        return number;
    }

    public String getSubject() {
        return subject;
    }

    public LocalDate getDate() {
        return date;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }
}
