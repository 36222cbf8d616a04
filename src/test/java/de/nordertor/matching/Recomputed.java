package de.nordertor.matching;

import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.town.entity.GeoPoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A need and an offer looked at in the slowest and plainest way: every day and every minute by itself, the distance by the
 * haversine formula. It shares nothing with the algorithm but what is written about the criteria.
 */
record Recomputed(NeedFacts need, OfferFacts offer, LocalDate today) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;
    private static final int DAY = 24 * 60;
    private static final int UNKNOWN = -1;

    boolean isPossible() {
        return wanted().resourceType() == given().resourceType()
                && (!common(wanted().fieldsOfAction(), given().fieldsOfAction()).isEmpty()
                        || !common(wanted().targetGroups(), given().targetGroups())
                                .isEmpty())
                && isNear()
                && commonDays().cardinality()
                        >= Math.max(1, Math.min(14, days(wanted()).cardinality()))
                && hasTime()
                && offer.brings().containsAll(need.requires())
                && offer.limits().stream().noneMatch(this::violates)
                && isEnough();
    }

    private boolean isNear() {
        return metres() == UNKNOWN || offer.radiusMetres() == null || metres() <= offer.radiusMetres();
    }

    private boolean hasTime() {
        return wanted().weeklyTimes().isEmpty()
                || given().weeklyTimes().isEmpty()
                || commonMinutes().cardinality()
                        >= Math.min(60, minutes(wanted()).cardinality());
    }

    private boolean violates(Limit limit) {
        return limit == Limit.WEEKDAYS_ONLY
                ? !wanted().weeklyTimes().isEmpty()
                        && wanted().weeklyTimes().stream().allMatch(WeeklyTime::isWeekend)
                : need.circumstances().contains(limit.unwanted().orElseThrow());
    }

    private boolean isEnough() {
        if (wanted().amount() == null || given().amount() == null) {
            return true;
        }
        return wanted().amount().unit().isComparableWith(given().amount().unit())
                && coverage() >= need.minimumShare() / 100.0;
    }

    /** More is better; what is not known is no number. */
    double measure(MatchCriterion criterion) {
        return switch (criterion) {
            case COMMON_FIELDS ->
                common(wanted().fieldsOfAction(), given().fieldsOfAction()).size();
            case NEARNESS -> metres() == UNKNOWN ? Double.NaN : -metres();
            case PERIOD_OVERLAP -> commonDays().cardinality();
            case TIME_OVERLAP -> commonMinutes().cardinality();
            case COVERAGE -> wanted().amount() == null || given().amount() == null ? Double.NaN : coverage();
            case TARGET_GROUPS -> reached().size();
            case FRESHNESS -> offer.confirmedOn() == null ? -1e9 : -age();
        };
    }

    Set<MatchReason> reasons() {
        Set<MatchReason> all = new HashSet<>();
        all.add(new MatchReason.Resource(wanted().resourceType()));
        Set<Long> fields = common(wanted().fieldsOfAction(), given().fieldsOfAction());
        addSets(all, fields, without(wanted().fieldsOfAction(), fields), MatchReason.Fields::new);
        addSets(all, reached(), without(wanted().targetGroups(), reached()), MatchReason.Groups::new);
        if (metres() != UNKNOWN) {
            all.add(new MatchReason.Distance(metres()));
        }
        addPeriod(all);
        addTimes(all);
        addAmount(all);
        if (!need.requires().isEmpty()) {
            all.add(new MatchReason.Prerequisites(need.requires()));
        }
        all.add(
                offer.confirmedOn() == null
                        ? new MatchReason.Confirmed(false, null)
                        : new MatchReason.Confirmed(age() <= 92, age()));
        return all;
    }

    private interface SetReason<T> {
        MatchReason of(boolean met, Set<T> things);
    }

    private static <T> void addSets(Set<MatchReason> all, Set<T> met, Set<T> missing, SetReason<T> reason) {
        if (!met.isEmpty()) {
            all.add(reason.of(true, met));
        }
        if (!missing.isEmpty()) {
            all.add(reason.of(false, missing));
        }
    }

    private void addPeriod(Set<MatchReason> all) {
        BitSet missing = days(wanted());
        missing.andNot(commonDays());
        all.add(new MatchReason.Period(true, ranges(commonDays()), commonDays().cardinality()));
        if (!missing.isEmpty()) {
            all.add(new MatchReason.Period(false, ranges(missing), missing.cardinality()));
        }
    }

    private static List<DayRange> ranges(BitSet days) {
        return runs(days).stream()
                .map(run -> new DayRange(LocalDate.ofEpochDay(run[0]), LocalDate.ofEpochDay(run[1] - 1L)))
                .toList();
    }

    private void addTimes(Set<MatchReason> all) {
        BitSet missing = minutes(wanted());
        missing.andNot(commonMinutes());
        if (!commonMinutes().isEmpty()) {
            all.add(new MatchReason.Times(
                    true, times(commonMinutes()), commonMinutes().cardinality()));
        }
        if (!missing.isEmpty()) {
            all.add(new MatchReason.Times(false, times(missing), missing.cardinality()));
        }
    }

    private static List<WeeklyTime> times(BitSet minutes) {
        return runs(minutes).stream()
                .map(run -> new WeeklyTime(
                        DayOfWeek.of(run[0] / DAY + 1),
                        LocalTime.ofSecondOfDay(run[0] % DAY * 60L),
                        LocalTime.ofSecondOfDay(run[1] % DAY * 60L)))
                .toList();
    }

    private static List<int[]> runs(BitSet bits) {
        List<int[]> runs = new ArrayList<>();
        for (int from = bits.nextSetBit(0); from >= 0; from = bits.nextSetBit(bits.nextClearBit(from))) {
            runs.add(new int[] {from, bits.nextClearBit(from)});
        }
        return runs;
    }

    private void addAmount(Set<MatchReason> all) {
        if (wanted().amount() == null || given().amount() == null) {
            return;
        }
        int size = wanted().amount().unit().size();
        int total = wanted().amount().number() * size;
        int covered = Math.min(
                total, given().amount().number() * given().amount().unit().size());
        AmountUnit unit = covered % size == 0 ? wanted().amount().unit() : AmountUnit.HOURS;
        int divisor = covered % size == 0 ? size : 1;
        all.add(new MatchReason.Amount(true, covered / divisor, total / divisor, unit));
        if (covered < total) {
            all.add(new MatchReason.Amount(false, (total - covered) / divisor, total / divisor, unit));
        }
    }

    private double coverage() {
        double wantedSize =
                wanted().amount().number() * wanted().amount().unit().size();
        return Math.min(1, given().amount().number() * given().amount().unit().size() / wantedSize);
    }

    private Set<TargetGroup> reached() {
        return given().targetGroups().contains(TargetGroup.EVERYONE)
                ? wanted().targetGroups()
                : common(wanted().targetGroups(), given().targetGroups());
    }

    private int metres() {
        GeoPoint one = wanted().place();
        GeoPoint other = given().place();
        if (one == null || other == null) {
            return UNKNOWN;
        }
        double north = Math.toRadians((one.latitudeE7() - other.latitudeE7()) / 1e7);
        double east = Math.toRadians((one.longitudeE7() - other.longitudeE7()) / 1e7);
        double haversine = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitudeE7() / 1e7))
                        * Math.cos(Math.toRadians(other.latitudeE7() / 1e7))
                        * Math.pow(Math.sin(east / 2), 2);
        return (int) Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(haversine)));
    }

    private int age() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(offer.confirmedOn(), today));
    }

    private BitSet commonDays() {
        BitSet days = days(wanted());
        days.and(days(given()));
        return days;
    }

    private BitSet days(ListingFacts listing) {
        LocalDate from =
                listing.period().from() == null ? today : listing.period().from();
        LocalDate to = listing.period().to() == null
                ? today.plusDays(365)
                : listing.period().to();
        BitSet days = new BitSet();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.set((int) day.toEpochDay());
        }
        return days;
    }

    private BitSet commonMinutes() {
        BitSet minutes = minutes(wanted());
        if (!given().weeklyTimes().isEmpty()) {
            minutes.and(minutes(given()));
        } else if (offer.limits().contains(Limit.WEEKDAYS_ONLY)) {
            minutes.clear(5 * DAY, 7 * DAY);
        }
        return minutes;
    }

    private static BitSet minutes(ListingFacts listing) {
        BitSet minutes = new BitSet();
        for (WeeklyTime time : listing.weeklyTimes()) {
            int day = time.getDay().ordinal() * DAY;
            minutes.set(
                    day + time.getFrom().toSecondOfDay() / 60,
                    day + time.getTo().toSecondOfDay() / 60);
        }
        return minutes;
    }

    private ListingFacts wanted() {
        return need.listing();
    }

    private ListingFacts given() {
        return offer.listing();
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        Set<T> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static <T> Set<T> without(Set<T> one, Set<T> other) {
        Set<T> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }
}
