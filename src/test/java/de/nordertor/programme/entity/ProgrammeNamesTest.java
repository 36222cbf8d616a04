package de.nordertor.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeNamesTest {

    private static final LocalDate RENAMED = LocalDate.of(2020, 1, 1);
    private static final ProgrammeNames NAMES = new ProgrammeNames(List.of(
            new ProgrammeNameContent("Sozialer Zusammenhalt", RENAMED, null),
            new ProgrammeNameContent("Soziale Stadt", LocalDate.of(1999, 1, 1), RENAMED.minusDays(1))));

    @ParameterizedTest
    @CsvSource({
        "1999-01-01, Soziale Stadt",
        "2016-05-18, Soziale Stadt",
        "2019-12-31, Soziale Stadt",
        "2020-01-01, Sozialer Zusammenhalt",
        "2999-12-31, Sozialer Zusammenhalt"
    })
    void onEachDayOneNameIsValid(LocalDate day, String name) {
        assertThat(NAMES.on(day)).contains(name);
    }

    @Test
    void beforeTheFirstAndInAGapThereIsNone() {
        assertThat(NAMES.on(LocalDate.of(1998, 12, 31))).isEmpty();
        ProgrammeNames gap = new ProgrammeNames(List.of(
                new ProgrammeNameContent("A", null, LocalDate.of(2010, 1, 1)),
                new ProgrammeNameContent("B", LocalDate.of(2010, 1, 3), null)));
        assertThat(gap.on(LocalDate.of(2010, 1, 2))).isEmpty();
        assertThat(new ProgrammeNames(List.of()).on(RENAMED)).isEmpty();
    }

    @Test
    void theEarliestStandsFirst() {
        assertThat(NAMES.names())
                .extracting(ProgrammeNameContent::name)
                .containsExactly("Soziale Stadt", "Sozialer Zusammenhalt");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01, 2015-12-31, 2015-12-31, 2020-12-31, programme.areaName.overlaps",
        "2010-01-01, , 2015-12-31, 2020-12-31, programme.areaName.overlaps",
        "2010-01-01, 2020-01-01, 2012-01-01, 2013-01-01, programme.areaName.overlaps",
        "2010-01-01, 2010-01-01, 2010-01-01, 2010-01-01, programme.areaName.overlaps",
        ", 2015-12-31, 2015-12-31, , programme.areaName.overlaps",
        ", 2015-12-31, , 2010-01-01, programme.areaName.bothFirst",
        ", , , , programme.areaName.bothFirst"
    })
    void noDayHasTwoNames(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, String refusal) {
        ProgrammeNameContent one = new ProgrammeNameContent("A", from, to);
        ProgrammeNameContent other = new ProgrammeNameContent("B", otherFrom, otherTo);
        assertThatThrownBy(() -> new ProgrammeNames(List.of(one, other)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo(refusal);
                    assertThat(Texts.in(Locale.GERMAN).format(refusal, refused.arguments()))
                            .contains("„A“")
                            .doesNotContain("{");
                });
        assertThatThrownBy(() -> new ProgrammeNames(List.of(other, one))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aNameEndsAfterItBeginsAndThereAreNotTooMany() {
        assertThatThrownBy(() -> new ProgrammeNameContent("A", RENAMED, RENAMED.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ProgrammeNameContent(" ", null, null)).isInstanceOf(InvalidInputException.class);
        List<ProgrammeNameContent> many =
                Collections.nCopies(ProgrammeNames.MOST + 1, new ProgrammeNameContent("A", null, null));
        assertThatThrownBy(() -> new ProgrammeNames(many))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("programme.areaName.tooMany"));
    }
}
