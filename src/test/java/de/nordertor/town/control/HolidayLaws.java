package de.nordertor.town.control;

import de.nordertor.town.entity.FederalState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the laws of the Länder say, written down from them by hand and computed from Easter: the yardstick for what the
 * library says. Only what holds in the whole Land; what a law leaves to single places is not here.
 */
final class HolidayLaws {

    /** Art. 2 Abs. 2 EinigVtr: 3 October is a holiday by federal law. All the others are of each Land. */
    private static final int REFORMATION_EVERYWHERE = 2017;

    private HolidayLaws() {}

    /** Meeus' form of the computation by Butcher, for any year of the Gregorian calendar. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Day and name of each holiday in the whole Land; a day that is two (1 May 2008) has the name that comes first. */
    static Map<LocalDate, String> holidays(FederalState state, int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        everywhere(year, days);
        switch (state) {
            case BW -> {
                // § 1 FTG BW
                fixed(days, year, 1, 6, "EPIPHANY");
                corpusChristi(days, year);
                fixed(days, year, 11, 1, "ALL_SAINTS");
            }
            case BY -> {
                // Art. 1 Abs. 1 Nr. 1 BayFTG; Mariä Himmelfahrt (Nr. 2) and Augsburg (Abs. 2) hold in single places
                // only
                fixed(days, year, 1, 6, "EPIPHANY");
                corpusChristi(days, year);
                fixed(days, year, 11, 1, "ALL_SAINTS");
            }
            case BE -> {
                // § 1 Abs. 1 FeiertG BE: Frauentag since 2019, 8 May in 2020 and 2025, 17 June in 2028
                since(days, year, 2019, 3, 8, "INTERNATIONAL_WOMAN");
                only(days, year, Set.of(2020, 2025), 5, 8, "LIBERATION");
                only(days, year, Set.of(2028), 6, 17, "75_ANNIVERSARY_OF_THE_UPRISING");
            }
            case BB -> {
                // § 2 Abs. 1 FTG BB: also the Sundays of Easter and Whitsun
                days.putIfAbsent(easter(year), "EASTER");
                days.putIfAbsent(easter(year).plusDays(49), "PENTECOST");
                reformation(days, year, 1991);
            }
            case HB, HH, NI, SH ->
                // § 2 FTG HB, § 1 FTG HH, § 2 NFeiertagsG, § 2 SFTG: Reformationstag since 2018
                reformation(days, year, 2018);
            // § 1 HFeiertagsG
            case HE -> corpusChristi(days, year);
            case MV -> {
                // § 2 Abs. 1 FTG M-V: Frauentag since 2023
                since(days, year, 2023, 3, 8, "INTERNATIONAL_WOMAN");
                reformation(days, year, 1992);
            }
            case NW, RP -> {
                // § 2 Abs. 1 FeiertG NW, § 2 LFtG
                corpusChristi(days, year);
                fixed(days, year, 11, 1, "ALL_SAINTS");
            }
            case SL -> {
                // § 2 SFG
                corpusChristi(days, year);
                fixed(days, year, 8, 15, "ASSUMPTION_DAY");
                fixed(days, year, 11, 1, "ALL_SAINTS");
            }
            case SN -> {
                // § 1 Abs. 1 SächsSFG; Fronleichnam (Abs. 2) holds in single places only
                reformation(days, year, 1993);
                days.putIfAbsent(repentance(year), "REPENTANCE_PRAYER");
            }
            case ST -> {
                // § 2 FeiertG LSA
                fixed(days, year, 1, 6, "EPIPHANY");
                reformation(days, year, 1992);
            }
            case TH -> {
                // § 2 Abs. 1 ThürFGtG: Weltkindertag since 2019; Fronleichnam (Abs. 2) holds in single places only
                since(days, year, 2019, 9, 20, "CHILDRENS_DAY");
                reformation(days, year, 1995);
            }
        }
        return days;
    }

    private static void everywhere(int year, Map<LocalDate, String> days) {
        fixed(days, year, 1, 1, "NEW_YEAR");
        fixed(days, year, 5, 1, "LABOUR_DAY");
        fixed(days, year, 10, 3, "UNIFICATION_GERMANY");
        fixed(days, year, 12, 25, "FIRST_CHRISTMAS_DAY");
        fixed(days, year, 12, 26, "SECOND_CHRISTMAS_DAY");
        LocalDate easter = easter(year);
        days.putIfAbsent(easter.minusDays(2), "GOOD_FRIDAY");
        days.putIfAbsent(easter.plusDays(1), "EASTER_MONDAY");
        days.putIfAbsent(easter.plusDays(39), "ASCENSION_DAY");
        days.putIfAbsent(easter.plusDays(50), "WHIT_MONDAY");
        if (year == REFORMATION_EVERYWHERE) {
            // each Land for itself, for instance § 2a NFeiertagsG in the version of 2016
            fixed(days, year, 10, 31, "REFORMATION_DAY");
        }
    }

    /** The Wednesday before 23 November. */
    private static LocalDate repentance(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 23).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
    }

    private static void corpusChristi(Map<LocalDate, String> days, int year) {
        days.putIfAbsent(easter(year).plusDays(60), "CORPUS_CHRISTI");
    }

    private static void reformation(Map<LocalDate, String> days, int year, int first) {
        since(days, year, first, 10, 31, "REFORMATION_DAY");
    }

    private static void since(Map<LocalDate, String> days, int year, int first, int month, int day, String name) {
        if (year >= first) {
            fixed(days, year, month, day, name);
        }
    }

    private static void only(
            Map<LocalDate, String> days, int year, Set<Integer> years, int month, int day, String name) {
        if (years.contains(year)) {
            fixed(days, year, month, day, name);
        }
    }

    private static void fixed(Map<LocalDate, String> days, int year, int month, int day, String name) {
        days.putIfAbsent(MonthDay.of(month, day).atYear(year), name);
    }
}
