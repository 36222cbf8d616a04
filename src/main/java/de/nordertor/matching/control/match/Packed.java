package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.Amount;
import de.nordertor.platform.entity.DayRange;
import java.time.LocalDate;

/** What needs and offers have in common, as numbers and bits. */
class Packed {

    private static final int OPEN_DAYS = 365;

    final long[] fields;
    final long groups;
    final Amount amount;
    /** In the smallest unit that it can be compared in. */
    final long size;

    final Place place;
    /** First and last day since 1970. */
    final int begin;

    final int end;
    final WeekMinutes week;

    Packed(ListingFacts facts, Bits bits, LocalDate today) {
        fields = bits.of(facts.fieldsOfAction());
        groups = Bits.of(facts.targetGroups());
        amount = facts.amount();
        size = amount == null ? 0 : (long) amount.number() * amount.unit().size();
        place = Place.of(facts.place());
        begin = begin(facts.period(), today);
        end = end(facts.period(), today);
        week = WeekMinutes.of(facts.weeklyTimes());
    }

    /** An open beginning counts as today. */
    static int begin(DayRange period, LocalDate today) {
        return (int) (period.from() == null ? today : period.from()).toEpochDay();
    }

    /** An open end counts as today in a year. */
    static int end(DayRange period, LocalDate today) {
        return (int) (period.to() == null ? today.plusDays(OPEN_DAYS) : period.to()).toEpochDay();
    }

    final int days() {
        return Math.max(0, end - begin + 1);
    }
}
