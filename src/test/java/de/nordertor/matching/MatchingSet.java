package de.nordertor.matching;

import de.nordertor.partner.entity.ResourceType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Needs and offers of an invented quarter, and which offer is expected for which need; what everything means stands beside
 * the data in {@code matching/README.md}.
 */
record MatchingSet(Map<String, Need> needs, Map<String, Offer> offers, List<Label> labels) {

    /** The day on which the needs and offers are looked at. */
    static final LocalDate REFERENCE_DAY = LocalDate.of(2016, 9, 1);

    Need need(Label label) {
        return needs.get(label.need());
    }

    Offer expected(Label label) {
        return offers.get(label.expected());
    }

    record Need(
            String id,
            Text text,
            Set<String> fieldsOfAction,
            ResourceType resourceType,
            Amount amount,
            double minimumShare,
            Set<String> targetGroups,
            Place place,
            Period period,
            List<WeeklyTime> weeklyTimes,
            Set<String> requires,
            Set<String> circumstances) {}

    record Offer(
            String id,
            Text text,
            Set<String> fieldsOfAction,
            ResourceType resourceType,
            Amount amount,
            Set<String> targetGroups,
            Place place,
            int radiusMetres,
            Period period,
            List<WeeklyTime> weeklyTimes,
            Set<String> brings,
            Set<Limit> limits,
            LocalDate confirmedOn) {}

    record Label(
            String need, String expected, List<Decoy<HardCriterion>> violating, List<Decoy<SoftCriterion>> losing) {

        Stream<String> offers() {
            return Stream.of(
                            Stream.of(expected),
                            violating.stream().map(Decoy::offer),
                            losing.stream().map(Decoy::offer))
                    .flatMap(some -> some);
        }
    }

    record Decoy<C>(String offer, C criterion) {}

    record Text(String organization, String title, String description) {

        Stream<String> lines() {
            return Stream.of(organization, title, description);
        }
    }

    enum Unit {
        HOURS(1, "time"),
        DAYS(8, "time"),
        PIECES(1, "pieces"),
        SQUARE_METRES(1, "area"),
        PERSONS(1, "persons");

        private final int size;
        private final String dimension;

        Unit(int size, String dimension) {
            this.size = size;
            this.dimension = dimension;
        }
    }

    record Amount(int number, Unit unit) {

        /** How much of this amount the other one covers: 0 to 1, and 0 where their units cannot be compared. */
        double coveredBy(Amount other) {
            if (!unit.dimension.equals(other.unit.dimension)) {
                return 0;
            }
            return Math.min(1, (double) other.number * other.unit.size / ((double) number * unit.size));
        }
    }

    /** Degrees of WGS 84. */
    record Place(double latitude, double longitude) {

        private static final double EARTH_RADIUS_METRES = 6_371_008.8;

        /** Along a great circle, in whole metres. */
        long metresTo(Place other) {
            double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
            double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double haversine = north * north
                    + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
            return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(haversine)));
        }
    }

    /** Both days belong to it; an open end is null. */
    record Period(LocalDate from, LocalDate to) {

        private static final int OPEN_DAYS = 365;

        long commonDays(Period other) {
            LocalDate first = begin().isAfter(other.begin()) ? begin() : other.begin();
            LocalDate last = end().isBefore(other.end()) ? end() : other.end();
            return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
        }

        private LocalDate begin() {
            return from == null ? REFERENCE_DAY : from;
        }

        private LocalDate end() {
            return to == null ? REFERENCE_DAY.plusDays(OPEN_DAYS) : to;
        }
    }

    record WeeklyTime(DayOfWeek day, LocalTime from, LocalTime to) {

        boolean isWeekend() {
            return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        }

        long minutes() {
            return Duration.between(from, to).toMinutes();
        }

        long commonMinutes(WeeklyTime other) {
            LocalTime first = from.isAfter(other.from) ? from : other.from;
            LocalTime last = to.isBefore(other.to) ? to : other.to;
            return day == other.day ? Math.max(0, Duration.between(first, last).toMinutes()) : 0;
        }
    }

    /** What a giver does not want. */
    enum Limit {
        NO_LOGOS("LOGOS_SHOWN"),
        NO_MINORS("MINORS_PRESENT"),
        NO_ALCOHOL("ALCOHOL_SERVED"),
        NO_LOUD_MUSIC("LOUD_MUSIC"),
        NO_FOOD("FOOD_PREPARED"),
        NO_PRESS("PRESS_INVITED"),
        NO_OUTDOOR_WORK("WORK_OUTDOORS"),
        WEEKDAYS_ONLY("") {
            @Override
            boolean isViolatedBy(Need need) {
                return !need.weeklyTimes().isEmpty()
                        && need.weeklyTimes().stream().allMatch(WeeklyTime::isWeekend);
            }
        };

        private final String unwanted;

        Limit(String unwanted) {
            this.unwanted = unwanted;
        }

        boolean isViolatedBy(Need need) {
            return need.circumstances().contains(unwanted);
        }
    }
}
