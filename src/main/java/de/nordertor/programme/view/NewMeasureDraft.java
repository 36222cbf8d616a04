package de.nordertor.programme.view;

import de.nordertor.programme.entity.NewMeasure;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** One newly initiated measure in the form of an update. */
public class NewMeasureDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long goalId;
    private String title;
    private String reason;

    public NewMeasureDraft() {}

    NewMeasure content() {
        return new NewMeasure(goalId, title, reason);
    }

    /** Whether nothing was typed or chosen, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(goalId, title, reason).allMatch(Objects::isNull);
    }

    public Long getGoalId() {
        return goalId;
    }

    public void setGoalId(Long goalId) {
        this.goalId = goalId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
