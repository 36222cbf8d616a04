package de.nordertor.journal.view;

import de.nordertor.journal.boundary.DeadlineBulkInput;
import de.nordertor.journal.boundary.DeadlineBulkRow;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A change of many deadlines in words: what is wanted, and what it means for one of them, "before → after". */
@Named("deadlineBulkTexts")
@RequestScoped
public class DeadlineBulkTexts {

    private static final String ARROW = " → ";

    @Inject
    private Messages messages;

    @Inject
    private DeadlineChoices choices;

    @Inject
    private DeadlineTexts texts;

    /** One line for each thing that changes. */
    public List<String> lines(DeadlineBulkInput wanted) {
        List<String> lines = new ArrayList<>();
        if (wanted.handsOver()) {
            lines.add(messages.format("journal.bulk.handsOver", owner(wanted)));
        }
        if (wanted.moves()) {
            lines.add(messages.format("journal.bulk.moves", messages.date(wanted.moveTo()), wanted.moveReason()));
        }
        if (wanted.done()) {
            lines.add(messages.get("journal.bulk.completes"));
        }
        return lines;
    }

    public String dueOn(DeadlineBulkRow row) {
        String now = messages.date(row.deadline().effectiveOn());
        return isPlanned(row) && row.movesTo() != null ? change(now, messages.date(row.movesTo())) : now;
    }

    public String owner(DeadlineBulkRow row, DeadlineBulkInput wanted) {
        String now = texts.owner(row.deadline());
        return isPlanned(row) && wanted.handsOver() ? change(now, owner(wanted)) : now;
    }

    public String state(DeadlineBulkRow row, DeadlineBulkInput wanted) {
        DeadlineRow deadline = row.deadline();
        String now = texts.status(deadline.state(), deadline.effectiveOn());
        return isPlanned(row) && wanted.done() ? change(now, messages.get(DeadlineState.DONE.labelKey())) : now;
    }

    private static String change(String now, String then) {
        return now.equals(then) ? now : now + ARROW + then;
    }

    private String owner(DeadlineBulkInput wanted) {
        return wanted.role() == null
                ? choices.person(wanted.personId())
                : texts.role(wanted.role(), choices.departmentName(wanted.departmentId()));
    }

    private static boolean isPlanned(DeadlineBulkRow row) {
        return row.row().outcome() == BulkOutcome.PLANNED;
    }
}
