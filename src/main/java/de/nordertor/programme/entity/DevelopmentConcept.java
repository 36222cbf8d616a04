package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The integrated development concept of an area (ISEK): goals of fields of action with measures, and what became of each
 * year by year. A year is told once and never changed; what is completed is not told of any more.
 */
@Entity
@GuardedContent
@Table(name = "development_concept")
public class DevelopmentConcept extends BaseEntity {

    public static final String KIND = "DevelopmentConcept";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id", nullable = false, updatable = false)
    private ProgrammeArea area;

    @Column(name = "title", nullable = false, length = ConceptContent.TITLE_LENGTH)
    private String title;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by", length = ConceptContent.BODY_LENGTH)
    private String decidedBy;

    @OneToMany(mappedBy = "concept", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ConceptItem> items = new ArrayList<>();

    /** Rows of their own trail, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "concept", cascade = CascadeType.ALL)
    @OrderBy("year")
    private List<ConceptUpdate> updates = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected DevelopmentConcept() {}

    public DevelopmentConcept(ProgrammeArea area, ConceptContent content, Change change) {
        this.area = area;
        describe(content, change);
    }

    /**
     * Replaces everything that describes it. A goal or a measure is known by its id, so that what was told of it stays with
     * it.
     *
     * @throws InvalidInputException where something of which a year tells would go
     */
    public final void describe(ConceptContent content, Change change) {
        title = content.title();
        decidedOn = content.decidedOn();
        decidedBy = content.decidedBy();
        List<ConceptItem> wanted = content.items().stream().map(this::written).toList();
        Set<ConceptItem> told = told();
        for (ConceptItem item : items) {
            if (told.contains(item) && !wanted.contains(item)) {
                throw new InvalidInputException("programme.item.told", item.getTitle());
            }
        }
        for (int i = items.size() - 1; i >= 0; i--) {
            if (!wanted.contains(items.get(i))) {
                items.remove(i);
            }
        }
        wanted.stream().filter(item -> !items.contains(item)).forEach(items::add);
        order(wanted);
        touched(change);
    }

    private ConceptItem written(ItemContent content) {
        if (content.id() == null) {
            return new ConceptItem(this, content);
        }
        ConceptItem item = item(content.id());
        item.write(content);
        return item;
    }

    private static void order(List<ConceptItem> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).standAt(i);
        }
    }

    private Set<ConceptItem> told() {
        Set<ConceptItem> told = new HashSet<>();
        updates.forEach(update -> update.getEntries().forEach(entry -> told.add(entry.getItem())));
        return told;
    }

    /**
     * Tells what became of its goals and measures in a year. Everything that is under way has to be told of; what is planned
     * only if something happened.
     *
     * @throws InvalidInputException for a year that is told already or lies before the last one, and where something is
     *     missing
     * @throws de.nordertor.platform.entity.IllegalStepException for what cannot follow
     */
    public void update(UpdateContent content, Change change) {
        requireNextYear(content.year());
        ConceptUpdate update = new ConceptUpdate(this, content.year(), change);
        Set<ConceptItem> open = new HashSet<>(underWay());
        for (ItemOutcome told : content.outcomes()) {
            ConceptItem item = item(told.itemId());
            if (told.outcome() != null) {
                item.become(told.outcome());
                update.tell(item, told.outcome(), told.reason());
                open.remove(item);
            }
        }
        open.stream().findFirst().ifPresent(missing -> {
            throw new InvalidInputException("programme.update.missing", missing.getTitle());
        });
        content.measures().forEach(measure -> initiate(measure, update));
        if (update.getEntries().isEmpty()) {
            throw new InvalidInputException("programme.update.nothing");
        }
        updates.add(update);
        touched(change);
    }

    private void initiate(NewMeasure measure, ConceptUpdate update) {
        ConceptItem goal = item(measure.goalId());
        if (!goal.isGoal() || goal.getState() == ItemState.COMPLETED) {
            throw new InvalidInputException("programme.update.goalCompleted", measure.title(), goal.getTitle());
        }
        ConceptItem item = new ConceptItem(this, new ItemContent(null, ItemKind.MEASURE, null, measure.title()));
        item.become(ItemState.INITIATED);
        List<ConceptItem> wanted = new ArrayList<>(getItems());
        int place = wanted.indexOf(goal) + 1;
        while (place < wanted.size() && !wanted.get(place).isGoal()) {
            place++;
        }
        wanted.add(place, item);
        items.add(item);
        order(wanted);
        update.tell(item, ItemState.INITIATED, measure.reason());
    }

    private void requireNextYear(int year) {
        String written = String.valueOf(year);
        if (decidedOn != null && year < decidedOn.getYear()) {
            throw new InvalidInputException("programme.update.beforeDecision", written, decidedOn);
        }
        for (ConceptUpdate update : updates) {
            if (update.getYear() == year) {
                throw new InvalidInputException("programme.update.twice", written, update.getRecordedBy());
            }
            if (update.getYear() > year) {
                throw new InvalidInputException(
                        "programme.update.beforeLast", written, String.valueOf(update.getYear()));
            }
        }
    }

    private List<ConceptItem> underWay() {
        return items.stream().filter(item -> item.getState().isUnderWay()).toList();
    }

    private ConceptItem item(Long id) {
        return items.stream()
                .filter(item -> Objects.equals(item.getId(), id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("programme.item.notFound"));
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public ConceptContent content() {
        return new ConceptContent(
                title,
                decidedOn,
                decidedBy,
                getItems().stream().map(ConceptItem::content).toList());
    }

    public ProgrammeArea getArea() {
        return area;
    }

    public String getTitle() {
        return title;
    }

    /** In their order. */
    public List<ConceptItem> getItems() {
        return items.stream()
                .sorted(Comparator.comparingInt(ConceptItem::getOrdinal))
                .toList();
    }

    /** The earliest first. */
    public List<ConceptUpdate> getUpdates() {
        return List.copyOf(updates);
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
