package de.nordertor.council.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What has to be done after a resolution, and what became of it, as it is accepted on any day; what depends on the day is
 * looked at by the {@link ResolutionTracking}.
 *
 * @param responsibleId of a user; null for the department's leads
 * @param departmentId null for the one of the paper
 * @param state null for OPEN
 * @param doneOn only for what is done
 * @param result what came of it; for what was dropped, why
 * @param delayReason needed, as the next step, for what is late
 */
public record TrackingContent(
        String task,
        Long responsibleId,
        Long departmentId,
        LocalDate dueOn,
        TrackingState state,
        LocalDate doneOn,
        String result,
        String delayReason,
        String nextStep)
        implements Serializable {

    public static final int TASK_LENGTH = 1_000;
    public static final int TEXT_LENGTH = 2_000;

    public TrackingContent {
        task = Text.block(task, TASK_LENGTH, "council.tracking.task");
        if (task == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.tracking.task"));
        }
        if (dueOn == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.tracking.dueOn"));
        }
        requireYear(dueOn, "council.tracking.dueOn");
        requireYear(doneOn, "council.tracking.doneOn");
        state = state == null ? TrackingState.OPEN : state;
        result = Text.block(result, TEXT_LENGTH, "council.tracking.result");
        delayReason = Text.block(delayReason, TEXT_LENGTH, "council.tracking.delayReason");
        nextStep = Text.block(nextStep, TEXT_LENGTH, "council.tracking.nextStep");
    }

    private static void requireYear(LocalDate day, String labelKey) {
        if (day != null && (day.getYear() < PaperContent.FIRST_YEAR || day.getYear() > PaperContent.LAST_YEAR)) {
            throw new InvalidInputException("council.tracking.dayRange", new MessageKey(labelKey));
        }
    }
}
