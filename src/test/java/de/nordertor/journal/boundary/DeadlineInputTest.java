package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.nordertor.journal.entity.AnchorSide;
import de.nordertor.journal.entity.AnchorUnit;
import de.nordertor.journal.entity.RepetitionUnit;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is filled in beside nothing is named, not dropped. */
class DeadlineInputTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void aDistanceNeedsAnotherDate() {
        refused(() -> new AnchorInput(" ", 2, null, null).requireNothingWithoutBase(), "journal.anchor.amount");
        refused(
                () -> new AnchorInput(null, null, AnchorUnit.DAYS, null).requireNothingWithoutBase(),
                "journal.anchor.unit");
        refused(
                () -> new AnchorInput(null, null, null, AnchorSide.AFTER).requireNothingWithoutBase(),
                "journal.anchor.side");
        new AnchorInput("END", 2, null, null).requireNothingWithoutBase();
        AnchorInput.NONE.requireNothingWithoutBase();
    }

    @Test
    void anEndOfARepetitionNeedsOne() {
        refused(() -> new RepetitionInput(null, 1, null, null).requireNothingWithoutUnit(), "journal.repetition.every");
        refused(
                () -> new RepetitionInput(null, null, DAY, null).requireNothingWithoutUnit(),
                "journal.repetition.until");
        refused(() -> new RepetitionInput(null, null, null, 3).requireNothingWithoutUnit(), "journal.repetition.times");
        new RepetitionInput(RepetitionUnit.WEEKS, 1, DAY, 3).requireNothingWithoutUnit();
        RepetitionInput.NONE.requireNothingWithoutUnit();
    }

    private static void refused(ThrowingCallable check, String labelKey) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, check);
        assertThat(refusal.arguments()).containsExactly(new MessageKey(labelKey));
    }
}
