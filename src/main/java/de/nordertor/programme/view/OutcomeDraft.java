package de.nordertor.programme.view;

import de.nordertor.programme.boundary.ConceptView;
import de.nordertor.programme.entity.ItemOutcome;
import de.nordertor.programme.entity.ItemState;
import java.io.Serializable;
import java.util.List;

/** What became of one goal or measure, in the form of an update. */
public class OutcomeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ConceptView.Line line;
    private ItemState outcome;
    private String reason;

    OutcomeDraft(ConceptView.Line line) {
        this.line = line;
    }

    ItemOutcome content() {
        return new ItemOutcome(line.id(), outcome, reason);
    }

    /** The goal or the measure. */
    public ConceptView.Line getLine() {
        return line;
    }

    /** What can be told of it. */
    public List<ItemState> getOutcomes() {
        return line.state().outcomes();
    }

    public ItemState getOutcome() {
        return outcome;
    }

    public void setOutcome(ItemState outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
