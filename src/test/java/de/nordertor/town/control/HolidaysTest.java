package de.nordertor.town.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.town.entity.FederalState;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HolidaysTest {

    private static final int FIRST = 2000;
    private static final int LAST = 2035;

    private final Holidays holidays = new Holidays();

    @ParameterizedTest
    @EnumSource(FederalState.class)
    void everyLandHasTheHolidaysOfItsLaw(FederalState state) {
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(holidays.of(state, year).names())
                    .as(state + " " + year)
                    .containsExactlyInAnyOrderEntriesOf(HolidayLaws.holidays(state, year));
            assertThat(holidays.of(state, year).easter()).isEqualTo(HolidayLaws.easter(year));
        }
    }

    /** From the calendars of those years. */
    @ParameterizedTest
    @CsvSource({"2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2024-03-31", "2025-04-20", "2026-04-05"})
    void theTestsOwnEasterIsThatOfTheCalendar(LocalDate easter) {
        assertThat(HolidayLaws.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "BE, 2020-05-08, true",
        "BE, 2021-05-08, false",
        "BE, 2025-05-08, true",
        "BB, 2025-05-08, false",
        "BE, 2018-03-08, false",
        "BE, 2019-03-08, true",
        "MV, 2022-03-08, false",
        "MV, 2023-03-08, true",
        "TH, 2018-09-20, false",
        "TH, 2019-09-20, true",
        "NI, 2016-10-31, false",
        "NI, 2017-10-31, true",
        "NI, 2018-10-31, true",
        "NW, 2017-10-31, true",
        "NW, 2018-10-31, false",
        "BB, 2016-03-27, true",
        "NI, 2016-03-27, false",
        "SN, 2016-11-16, true",
        "TH, 2016-05-26, false",
        "BY, 2016-08-15, false",
        "BY, 2016-08-08, false",
        "SL, 2016-08-15, true"
    })
    void whatCameAndWhatHoldsInOneLandOnlyIsKnown(FederalState state, LocalDate day, boolean holiday) {
        assertThat(holidays.of(state, day.getYear()).names().containsKey(day)).isEqualTo(holiday);
    }

    @Test
    void withoutALandThoseOfAllCount() {
        assertThat(holidays.of(null, 2016).names()).hasSize(9).containsValue("GOOD_FRIDAY");
    }

    @ParameterizedTest
    @EnumSource(FederalState.class)
    void eachHasANameInBothLanguages(FederalState state) {
        for (int year = FIRST; year <= LAST; year++) {
            for (String name : holidays.of(state, year).names().values()) {
                assertThat(Texts.in(Locale.GERMAN).contains("town.holiday." + name))
                        .as(name)
                        .isTrue();
                assertThat(Texts.in(Locale.ENGLISH).contains("town.holiday." + name))
                        .as(name)
                        .isTrue();
            }
        }
    }
}
