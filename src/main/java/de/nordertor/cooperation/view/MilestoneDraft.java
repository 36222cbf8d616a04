package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.MilestoneContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One milestone in the form of a plan. */
public class MilestoneDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String title;
    private LocalDate dueOn;
    private LocalDate doneOn;

    public MilestoneDraft() {}

    MilestoneDraft(RowInput<MilestoneContent> row) {
        id = row.id();
        title = row.content().title();
        dueOn = row.content().dueOn();
        doneOn = row.content().doneOn();
    }

    RowInput<MilestoneContent> row() {
        return new RowInput<>(id, new MilestoneContent(title, dueOn, doneOn));
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return id == null && Stream.of(title, dueOn, doneOn).allMatch(Objects::isNull);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
