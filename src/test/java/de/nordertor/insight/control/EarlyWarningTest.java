package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.insight.boundary.Warning;
import de.nordertor.insight.boundary.WarningKind;
import de.nordertor.insight.control.Pulse.Moved;
import de.nordertor.insight.control.Pulse.Overdue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EarlyWarningTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 5, 18);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void aCooperationThatGoesWellIsLeftAlone() {
        assertThat(EarlyWarning.of(pulse(null, TOMORROW, weekly(1)), TODAY)).isEmpty();
    }

    @Test
    void silenceIsMeasuredByItsOwnRhythm() {
        assertThat(kinds(pulse(null, TOMORROW, weekly(14)))).isEmpty();
        assertThat(EarlyWarning.of(pulse(null, TOMORROW, weekly(15)), TODAY))
                .singleElement()
                .satisfies(warning -> assertThat(warning.kind()).isEqualTo(WarningKind.SILENT))
                .satisfies(
                        warning -> assertThat(warning.why().arguments()).containsExactly(15L, 7, TODAY.minusDays(15)));
        List<LocalDate> quarterly = Stream.iterate(TODAY.minusDays(150), day -> day.minusDays(90))
                .limit(6)
                .toList();
        assertThat(kinds(pulse(null, TOMORROW, quarterly))).isEmpty();
    }

    @Test
    void manyContactsOnOneDayAreNoRhythmAndFewTellNothing() {
        List<LocalDate> flood =
                Stream.generate(() -> TODAY.minusDays(40)).limit(20).toList();
        assertThat(kinds(pulse(null, TOMORROW, flood))).isEmpty();
        assertThat(kinds(pulse(null, TOMORROW, List.of(TODAY.minusDays(61))))).containsExactly(WarningKind.SILENT);
        assertThat(kinds(pulse(null, TOMORROW, List.of(TODAY.minusDays(60))))).isEmpty();
    }

    @Test
    void aStepOfItsLifeIsNoSilenceAndWhatIsStillToComeIsNoContact() {
        Pulse stepped =
                new Pulse(TODAY.minusDays(3), null, weekly(100), TOMORROW, List.of(), List.of(), null, List.of());
        assertThat(kinds(stepped)).isEmpty();
        assertThat(kinds(pulse(
                        null,
                        TOMORROW,
                        Stream.concat(weekly(15).stream(), Stream.of(TOMORROW)).toList())))
                .containsExactly(WarningKind.SILENT);
    }

    @Test
    void everythingElseIsToldWithItsNumbers() {
        Pulse pulse = new Pulse(
                TODAY.minusYears(1),
                null,
                weekly(1),
                null,
                List.of(new Overdue("Zwölf Lesestunden", TODAY.minusDays(2)), new Overdue("Saal", TODAY)),
                List.of("Druckerei"),
                TODAY.minusDays(15),
                List.of(new Moved("Gespräch", 3), new Moved("Besuch", 2)));
        assertThat(EarlyWarning.of(pulse, TODAY))
                .extracting(warning -> warning.kind().name() + warning.why().arguments())
                .containsExactly(
                        "PROMISE_OVERDUE[Zwölf Lesestunden, 2016-05-16, 2]",
                        "CONTACT_GONE[Druckerei]",
                        "UNSIGNED[2016-05-03, 15]",
                        "MOVED[Gespräch, 3]",
                        "NO_NEXT_STEP[]");
    }

    @Test
    void anAgreementMayTakeTwoWeeksToBeSigned() {
        assertThat(kinds(unsigned(TODAY.minusDays(14)))).isEmpty();
        assertThat(kinds(unsigned(TODAY.minusDays(15)))).containsExactly(WarningKind.UNSIGNED);
    }

    @Test
    void aContactOfTodayEndsTheSilence() {
        List<LocalDate> contacts =
                Stream.concat(weekly(40).stream(), Stream.of(TODAY)).toList();
        assertThat(kinds(pulse(null, TOMORROW, contacts))).isEmpty();
    }

    private static Pulse unsigned(LocalDate since) {
        return new Pulse(TODAY.minusYears(1), null, weekly(1), TOMORROW, List.of(), List.of(), since, List.of());
    }

    @Test
    void whatRestsIsQuietUntilItsDayExceptForWhatWasPromised() {
        assertThat(kinds(pulse(TOMORROW, null, weekly(100)))).isEmpty();
        assertThat(kinds(pulse(TODAY, null, weekly(100)))).containsExactly(WarningKind.REST_OVER);
        Pulse promised = new Pulse(
                TODAY.minusYears(1),
                TOMORROW,
                List.of(),
                null,
                List.of(new Overdue("Saal", TODAY.minusDays(1))),
                List.of("Druckerei"),
                TODAY.minusDays(99),
                List.of(new Moved("Gespräch", 9)));
        assertThat(kinds(promised)).containsExactly(WarningKind.PROMISE_OVERDUE);
    }

    @Test
    void theChangeToSummerTimeMakesNoDayLonger() {
        LocalDate change = LocalDate.of(2016, 3, 27);
        List<LocalDate> weekly = Stream.iterate(change.minusDays(1), day -> day.minusDays(7))
                .limit(5)
                .toList();
        Pulse pulse = new Pulse(
                change.minusYears(1), null, weekly, change.plusDays(30), List.of(), List.of(), null, List.of());
        assertThat(EarlyWarning.of(pulse, change.plusDays(13))).isEmpty();
        assertThat(EarlyWarning.of(pulse, change.plusDays(14))).hasSize(1);
    }

    /** The last contact was so many days ago, and before that one each week. */
    private static List<LocalDate> weekly(int daysAgo) {
        return Stream.iterate(TODAY.minusDays(daysAgo), day -> day.minusDays(7))
                .limit(6)
                .toList();
    }

    private static Pulse pulse(LocalDate restsUntil, LocalDate nextOn, List<LocalDate> contacts) {
        return new Pulse(TODAY.minusYears(1), restsUntil, contacts, nextOn, List.of(), List.of(), null, List.of());
    }

    private static List<WarningKind> kinds(Pulse pulse) {
        return EarlyWarning.of(pulse, TODAY).stream().map(Warning::kind).toList();
    }
}
