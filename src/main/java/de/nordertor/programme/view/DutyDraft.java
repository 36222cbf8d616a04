package de.nordertor.programme.view;

import de.nordertor.programme.entity.DutyContent;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** One duty in the form of a programme. */
public class DutyDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what;
    private Integer dueInDays;

    public DutyDraft() {}

    DutyDraft(DutyContent content) {
        what = content.what();
        dueInDays = content.dueInDays();
    }

    DutyContent content() {
        return new DutyContent(what, dueInDays);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(what, dueInDays).allMatch(Objects::isNull);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Integer getDueInDays() {
        return dueInDays;
    }

    public void setDueInDays(Integer dueInDays) {
        this.dueInDays = dueInDays;
    }
}
