package de.nordertor.idea.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An idea for the quarter. It is collected, reviewed, and then adopted, rejected, or made a part of another one; see
 * {@link IdeaState}. Every step has its day, its reason and whoever wrote it down. What has become a part of another idea
 * is only read from then on.
 *
 * <p>How many support it is counted beside it, so that counting disturbs nobody who edits.
 */
@Entity
@GuardedContent
@Table(name = "idea")
public class Idea extends BaseEntity {

    public static final String KIND = "Idea";

    /** By it other towns know it. */
    @NotAudited
    @Column(name = "uid", nullable = false, updatable = false)
    private String uid;

    @Column(name = "title", nullable = false, length = IdeaContent.TITLE_LENGTH)
    private String title;

    @Column(name = "description")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private IdeaSource source;

    @Column(name = "source_note", length = IdeaContent.NOTE_LENGTH)
    private String sourceNote;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @NotAudited
    @Column(name = "origin_kind")
    private String originKind;

    @NotAudited
    @Column(name = "origin_id")
    private Long originId;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private IdeaState state;

    @NotAudited
    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @NotAudited
    @Column(name = "supporters", insertable = false, updatable = false)
    private int supporters;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Idea mergedInto;

    @ManyToMany
    @JoinTable(
            name = "idea_field",
            joinColumns = @JoinColumn(name = "idea_id"),
            inverseJoinColumns = @JoinColumn(name = "field_of_action_id"))
    private Set<FieldOfAction> fieldsOfAction = new HashSet<>();

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "idea", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<IdeaStep> steps = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected Idea() {}

    /** @param reason why it was written down, for its first step */
    public Idea(IdeaContent content, String reason, Change change) {
        uid = UUID.randomUUID().toString();
        write(content, change);
        record(IdeaState.COLLECTED, IdeaStep.why(content.receivedOn(), reason), change);
    }

    /**
     * Replaces everything that describes it.
     *
     * @throws IllegalStepException where it is a part of another one
     * @throws InvalidInputException where it would have come after its review
     */
    public void describe(IdeaContent content, Change change) {
        requireOwnLife();
        if (state == IdeaState.COLLECTED) {
            stateSince = content.receivedOn();
        } else if (content.receivedOn().isAfter(reviewedOn())) {
            throw new InvalidInputException("idea.idea.receivedAfterReview", content.receivedOn(), reviewedOn());
        }
        write(content, change);
    }

    private void write(IdeaContent content, Change change) {
        title = content.title();
        description = content.description();
        source = content.source();
        sourceNote = content.sourceNote();
        receivedOn = content.receivedOn();
        originKind = content.origin() == null ? null : content.origin().kind();
        originId = content.origin() == null ? null : content.origin().id();
        responsibleId = content.responsibleId();
        fieldsOfAction.retainAll(content.fieldsOfAction());
        fieldsOfAction.addAll(content.fieldsOfAction());
        touched(change);
    }

    /**
     * Goes a step that concerns this idea alone.
     *
     * @throws IllegalStepException naming both states
     * @throws InvalidInputException for a day before the last step
     */
    public void become(IdeaState target, StepReason why, Change change) {
        IdeaState next = state.become(target);
        if (next == IdeaState.MERGED) {
            throw new IllegalStepException("idea.merge.intoRequired");
        }
        requireAfterLastStep(why);
        record(next, why, change);
        touched(change);
    }

    /**
     * Becomes a part of another idea, which takes over the fields of action.
     *
     * @throws IllegalStepException where it is not under review, or the other one is no longer alive
     */
    public void mergeInto(Idea other, StepReason why, Change change) {
        IdeaState next = state.become(IdeaState.MERGED);
        if (equals(other)) {
            throw new InvalidInputException("idea.merge.same");
        }
        if (!other.state.isAlive()) {
            throw new IllegalStepException("idea.merge.notAlive", other.title, new MessageKey(other.state.labelKey()));
        }
        requireAfterLastStep(why);
        mergedInto = other;
        record(next, why, change);
        touched(change);
        other.fieldsOfAction.addAll(fieldsOfAction);
        other.touched(change);
    }

    /** @throws IllegalStepException naming both states */
    public void requireStep(IdeaState target) {
        state.become(target);
    }

    /** @throws IllegalStepException where it is a part of another one */
    public void requireOwnLife() {
        if (state == IdeaState.MERGED) {
            throw new IllegalStepException("idea.idea.merged", mergedInto.title);
        }
    }

    private void requireAfterLastStep(StepReason why) {
        if (why.on().isBefore(stateSince)) {
            throw new InvalidInputException("idea.step.beforeLast", why.on(), stateSince);
        }
    }

    private void record(IdeaState next, StepReason why, Change change) {
        state = next;
        stateSince = why.on();
        steps.add(new IdeaStep(this, steps.size(), next, why, change));
    }

    private LocalDate reviewedOn() {
        return steps.get(1).getOn();
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public IdeaContent content() {
        return new IdeaContent(
                title, description, source, sourceNote, receivedOn, origin(), responsibleId, fieldsOfAction);
    }

    private SubjectRef origin() {
        return originId == null ? null : new SubjectRef(originKind, originId);
    }

    public String getUid() {
        return uid;
    }

    public String getTitle() {
        return title;
    }

    public IdeaState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    public int getSupporters() {
        return supporters;
    }

    /** Null unless it became a part of another one. */
    public Idea getMergedInto() {
        return mergedInto;
    }

    /** In their order, never empty. */
    public List<IdeaStep> getSteps() {
        return List.copyOf(steps);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return title;
    }
}
