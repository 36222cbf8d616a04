package de.nordertor.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 16);

    private final UserAccount mia = new UserAccount("mia", "Mia", "x");
    private final UserAccount jonas = new UserAccount("jonas", "Jonas", "x");

    @Test
    void itMayHaveBegunButNotBeOver() {
        assertThat(away(-3, 0).getLastDay()).isEqualTo(TODAY);

        assertThatThrownBy(() -> away(-3, -1)).hasMessage("identity.absence.past");
    }

    @Test
    void itEndsOnTheDayItBeginsAtTheEarliest() {
        assertThat(away(2, 2).beginsOn(TODAY.plusDays(2))).isTrue();

        assertThatThrownBy(() -> away(2, 1)).hasMessage("identity.absence.order");
        assertThatThrownBy(() -> new Absence(mia, TODAY, null, null, null, TODAY))
                .hasMessage("identity.absence.daysRequired");
        assertThatThrownBy(() -> new Absence(mia, null, TODAY, null, null, TODAY))
                .hasMessage("identity.absence.daysRequired");
    }

    @Test
    void itLastsThreeYearsAtMost() {
        assertThat(away(0, Absence.MOST_DAYS - 1).getFirstDay()).isEqualTo(TODAY);

        assertThatThrownBy(() -> away(0, Absence.MOST_DAYS)).hasMessage("identity.absence.tooLong");
    }

    @Test
    void nobodyIsTheOwnDeputyAndNobodyWhoHasLeft() {
        assertThatThrownBy(() -> away(0, 1).isCoveredBy(mia, null)).hasMessage("identity.absence.deputySelf");

        jonas.disable();
        assertThatThrownBy(() -> away(0, 1).isCoveredBy(jonas, null)).hasMessage("identity.absence.deputyGone");
    }

    @Test
    void whoeverIsBackEarlyWasAwayUntilYesterday() {
        Absence absence = away(-3, 3);

        absence.endBefore(TODAY);

        assertThat(absence.getFirstDay()).isEqualTo(TODAY.minusDays(3));
        assertThat(absence.getLastDay()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void whatIsOverStaysAsItWas() {
        Absence absence = away(-3, 3);
        LocalDate later = TODAY.plusDays(4);

        assertThatThrownBy(() -> absence.lasts(later, later, later)).hasMessage("identity.absence.over");
        assertThatThrownBy(() -> absence.endBefore(later)).hasMessage("identity.absence.over");
        assertThatThrownBy(() -> absence.requireNotBegun(later)).hasMessage("identity.absence.over");
        assertThat(absence.getLastDay()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void whatHasBegunIsEndedAndWhatHasNotIsRemoved() {
        away(1, 3).requireNotBegun(TODAY);

        assertThatThrownBy(() -> away(1, 3).endBefore(TODAY)).hasMessage("identity.absence.notBegun");
        assertThatThrownBy(() -> away(0, 3).requireNotBegun(TODAY)).hasMessage("identity.absence.begun");
    }

    private Absence away(int from, int to) {
        return new Absence(mia, TODAY.plusDays(from), TODAY.plusDays(to), jonas, null, TODAY);
    }
}
