package de.nordertor.matching.control;

import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.town.entity.GeoPoint;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of needs or offers and of their parts, put together. */
final class ListingRows {

    /** What a need or an offer may have several of. */
    enum Part {
        FIELDS("listing_field", "t.field_of_action_id"),
        GROUPS("listing_target_group", "t.target_group"),
        TIMES("listing_weekly_time", "t.week_day, t.from_time, t.to_time"),
        PREREQUISITES("listing_prerequisite", "t.prerequisite"),
        CIRCUMSTANCES("need_circumstance", "t.circumstance"),
        LIMITS("offer_limit", "t.unwanted");

        private final String table;
        private final String columns;

        Part(String table, String columns) {
            this.table = table;
            this.columns = columns;
        }

        String table() {
            return table;
        }

        String columns() {
            return columns;
        }
    }

    private final LocalDate today;
    private final List<Object[]> rows = new ArrayList<>();
    private final Map<Part, Map<Long, List<Object[]>>> parts = new HashMap<>();

    /** @param today what lies before it is over and counts for nothing */
    ListingRows(LocalDate today) {
        this.today = today;
    }

    void add(Object[] row) {
        rows.add(row);
    }

    /** @param row first the id of the need or offer */
    void add(Part part, Object[] row) {
        parts.computeIfAbsent(part, one -> new HashMap<>())
                .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(row);
    }

    List<NeedFacts> needs() {
        return rows.stream()
                .map(row -> new NeedFacts(
                        (Long) row[0],
                        listing(row),
                        row[8] == null ? 0 : ((Number) row[8]).intValue(),
                        of(Part.PREREQUISITES, row, one -> Prerequisite.valueOf((String) one[1])),
                        of(Part.CIRCUMSTANCES, row, one -> Circumstance.valueOf((String) one[1]))))
                .toList();
    }

    List<OfferFacts> offers() {
        return rows.stream()
                .map(row -> new OfferFacts(
                        (Long) row[0],
                        listing(row),
                        row[9] == null ? null : ((Number) row[9]).intValue(),
                        of(Part.PREREQUISITES, row, one -> Prerequisite.valueOf((String) one[1])),
                        of(Part.LIMITS, row, one -> Limit.valueOf((String) one[1])),
                        day(row[10])))
                .toList();
    }

    private ListingFacts listing(Object[] row) {
        LocalDate from = day(row[6]);
        return new ListingFacts(
                ResourceType.valueOf((String) row[1]),
                of(Part.FIELDS, row, one -> (Long) one[1]),
                of(Part.GROUPS, row, one -> TargetGroup.valueOf((String) one[1])),
                amount(((Number) row[2]).intValue(), AmountUnit.valueOf((String) row[3])),
                row[4] == null || row[5] == null ? null : GeoPoint.of((BigDecimal) row[4], (BigDecimal) row[5]),
                new DayRange(from != null && from.isBefore(today) ? null : from, day(row[7])),
                List.copyOf(of(Part.TIMES, row, ListingRows::time)));
    }

    /** What is given as a whole has nothing left. */
    private static Amount amount(int left, AmountUnit unit) {
        return left < 1 ? null : new Amount(left, unit);
    }

    private static WeeklyTime time(Object[] row) {
        return new WeeklyTime(
                DayOfWeek.valueOf((String) row[1]), ((Time) row[2]).toLocalTime(), ((Time) row[3]).toLocalTime());
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private <T> Set<T> of(Part part, Object[] row, Function<Object[], T> value) {
        List<Object[]> found = parts.getOrDefault(part, Map.of()).getOrDefault((Long) row[0], List.of());
        return found.stream().map(value).collect(Collectors.toCollection(HashSet::new));
    }
}
