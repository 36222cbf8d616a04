package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.entity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineBulkInputTest {

    private static final DeadlineBulkInput NOTHING = new DeadlineBulkInput(null, null, null, null, null, false);

    @Test
    void whatIsKeptIsReadAgain() {
        LocalDate day = LocalDate.of(2016, 5, 12);
        for (DeadlineBulkInput wanted : new DeadlineBulkInput[] {
            new DeadlineBulkInput(4L, null, null, day, "Urlaub & mehr = 50 % <b>\u00a0„so“</b>", false),
            new DeadlineBulkInput(null, Role.EDITOR, 7L, null, null, false),
            new DeadlineBulkInput(null, Role.MAYOR, null, null, null, false),
            new DeadlineBulkInput(null, null, null, null, null, true)
        }) {
            assertThat(DeadlineBulkInput.of(wanted.text())).isEqualTo(wanted);
            assertThat(wanted.changesNothing()).isFalse();
        }
        assertThat(NOTHING.changesNothing()).isTrue();
        assertThat(DeadlineBulkInput.of(NOTHING.text())).isEqualTo(NOTHING);
    }
}
