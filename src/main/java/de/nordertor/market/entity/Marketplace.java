package de.nordertor.market.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.StepReason;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A marketplace of good deeds: on one day, for a few hours, those who need something meet those who offer it. See {@link
 * MarketState} for its life. Its needs and offers are {@link MarketCard}s; the number of a card is never given twice.
 */
@Entity
@GuardedContent
@Table(name = "marketplace")
public class Marketplace extends BaseEntity {

    public static final String KIND = "Marketplace";

    @Column(name = "name", nullable = false, length = MarketContent.NAME_LENGTH)
    private String name;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "starts_at", nullable = false)
    private LocalTime startsAt;

    @Column(name = "ends_at", nullable = false)
    private LocalTime endsAt;

    @Column(name = "place", nullable = false, length = MarketContent.PLACE_LENGTH)
    private String place;

    @Column(name = "table_count")
    private Integer tables;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MarketState state;

    @NotAudited
    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @NotAudited
    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @NotAudited
    @Column(name = "planned_at")
    private Instant plannedAt;

    @NotAudited
    @Column(name = "planned_by")
    private String plannedBy;

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "marketplace", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<MarketplaceStep> steps = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected Marketplace() {}

    /** Is planned. */
    public Marketplace(MarketContent content, StepReason why, Change change) {
        write(content);
        record(MarketState.PLANNED, why, change);
        touched(change);
    }

    /**
     * Replaces everything that describes it.
     *
     * @throws IllegalStepException once it is cancelled
     */
    public void describe(MarketContent content, Change change) {
        if (state == MarketState.CANCELLED) {
            throw fixed();
        }
        write(content);
        touched(change);
    }

    private void write(MarketContent content) {
        name = content.name();
        heldOn = content.heldOn();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        place = content.place();
        tables = content.tables();
        responsibleId = content.responsibleId();
    }

    /**
     * Goes a step.
     *
     * @throws IllegalStepException naming both states
     * @throws InvalidInputException for a day before the last step
     */
    public void become(MarketState target, StepReason why, Change change) {
        MarketState next = state.become(target);
        if (why.on().isBefore(stateSince)) {
            throw new InvalidInputException("market.step.beforeLast", why.on(), stateSince);
        }
        record(next, why, change);
        touched(change);
    }

    /** @throws IllegalStepException naming both states */
    public void requireStep(MarketState target) {
        state.become(target);
    }

    /** The number of the next card. @throws IllegalStepException once it is closed or cancelled */
    public int nextNumber(Change change) {
        requireChangeable();
        touched(change);
        return ++lastNumber;
    }

    /** Who talks to whom was worked out. @throws IllegalStepException once it is closed or cancelled */
    public void planned(Change change) {
        requireChangeable();
        plannedAt = change.at();
        plannedBy = change.by();
        touched(change);
    }

    /** @throws IllegalStepException once it is closed or cancelled */
    public void requireChangeable() {
        if (!state.isChangeable()) {
            throw fixed();
        }
    }

    private IllegalStepException fixed() {
        return new IllegalStepException("market.marketplace.fixed", new MessageKey(state.labelKey()));
    }

    /** @throws IllegalStepException unless it is open, so that something can be agreed */
    public void requireOpen() {
        if (state != MarketState.OPEN) {
            throw new IllegalStepException("market.marketplace.notOpen", new MessageKey(state.labelKey()));
        }
    }

    private void record(MarketState next, StepReason why, Change change) {
        state = next;
        stateSince = why.on();
        steps.add(new MarketplaceStep(this, steps.size(), next, why, change));
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public MarketContent content() {
        return new MarketContent(name, heldOn, startsAt, endsAt, place, tables, responsibleId);
    }

    public String getName() {
        return name;
    }

    public MarketState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    /** Null as long as there is no plan. */
    public Instant getPlannedAt() {
        return plannedAt;
    }

    public String getPlannedBy() {
        return plannedBy;
    }

    /** In their order, never empty. */
    public List<MarketplaceStep> getSteps() {
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
        return name;
    }
}
