package de.nordertor.programme.view;

import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.ItemKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a concept while somebody fills it in. */
public class ConceptDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private LocalDate decidedOn;
    private String decidedBy;
    private final List<ItemDraft> items = new ArrayList<>();

    public ConceptDraft() {}

    ConceptDraft(ConceptContent content) {
        title = content.title();
        decidedOn = content.decidedOn();
        decidedBy = content.decidedBy();
        content.items().forEach(item -> items.add(new ItemDraft(item)));
    }

    /** Rows in which nothing was typed are left out. */
    ConceptContent content() {
        return new ConceptContent(
                title,
                decidedOn,
                decidedBy,
                items.stream()
                        .filter(item -> !item.isEmpty())
                        .map(ItemDraft::content)
                        .toList());
    }

    void addGoal() {
        items.add(new ItemDraft(ItemKind.GOAL));
    }

    /** Below the last measure of the goal. */
    void addMeasure(ItemDraft goal) {
        items.add(endOf(goal), new ItemDraft(ItemKind.MEASURE));
    }

    /** A goal with its measures. */
    void remove(ItemDraft item) {
        int place = items.indexOf(item);
        if (place >= 0) {
            items.subList(place, item.isGoal() ? endOf(item) : place + 1).clear();
        }
    }

    private int endOf(ItemDraft goal) {
        int end = items.indexOf(goal) + 1;
        while (end < items.size() && !items.get(end).isGoal()) {
            end++;
        }
        return end;
    }

    /** Goals, each followed by its measures. */
    public List<ItemDraft> getItems() {
        return items;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }
}
