package de.nordertor.insight.control;

import de.nordertor.insight.boundary.Aspect;
import de.nordertor.platform.boundary.Traits;
import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Two undertakings side by side, in an order that does not depend on who asks. */
final class SynergyPair {

    static final Comparator<SubjectRef> ORDER =
            Comparator.comparing(SubjectRef::kind).thenComparing(SubjectRef::id);

    private static final String EVERYONE = "EVERYONE";
    private static final int FEWEST_ASPECTS = 2;
    private static final int LEAST_STRENGTH = 4;
    private static final int FEWEST_DAYS = 14;
    /** About 300 metres of latitude, and less of longitude. */
    private static final double NEAR_DEGREES = 0.0027;

    private final Traits first;
    private final Traits second;
    private final Map<Aspect, List<Object>> shared = new EnumMap<>(Aspect.class);

    private SynergyPair(Traits first, Traits second) {
        this.first = first;
        this.second = second;
    }

    static SynergyPair of(Traits one, Traits other) {
        boolean inOrder = ORDER.compare(one.subject(), other.subject()) < 0;
        SynergyPair pair = inOrder ? new SynergyPair(one, other) : new SynergyPair(other, one);
        pair.compare();
        return pair;
    }

    private void compare() {
        put(Aspect.PARTNER, common(first.partners(), second.partners()));
        if (first.origin() != null && first.origin().equals(second.origin())) {
            put(Aspect.NEED, Set.of(first.origin()));
        }
        if (isSamePlace()) {
            put(Aspect.PLACE, Set.of(first.place() == null ? "" : first.place()));
        }
        Set<String> groups = new LinkedHashSet<>(common(first.targetGroups(), second.targetGroups()));
        groups.remove(EVERYONE);
        put(Aspect.TARGET_GROUP, groups);
        put(Aspect.FIELD, common(first.fieldIds(), second.fieldIds()));
        time();
    }

    private void time() {
        LocalDate from = later(first.period().from(), second.period().from());
        LocalDate to = earlier(first.period().to(), second.period().to());
        if (from != null && to != null && !to.isBefore(from.plusDays(FEWEST_DAYS - 1L))) {
            shared.put(Aspect.TIME, List.of(from, to));
        }
    }

    private boolean isSamePlace() {
        if (first.latitude() != null && second.latitude() != null) {
            double north = first.latitude().doubleValue() - second.latitude().doubleValue();
            double east = (first.longitude().doubleValue() - second.longitude().doubleValue())
                    * Math.cos(Math.toRadians(first.latitude().doubleValue()));
            return Math.hypot(north, east) <= NEAR_DEGREES;
        }
        return first.place() != null
                && second.place() != null
                && key(first.place()).equals(key(second.place()));
    }

    static String key(String place) {
        return place.strip().toLowerCase(Locale.GERMAN);
    }

    private <T> void put(Aspect aspect, Set<T> things) {
        if (!things.isEmpty()) {
            shared.put(aspect, List.copyOf(things));
        }
    }

    private static <T> Set<T> common(Set<T> some, Set<T> others) {
        Set<T> common = new LinkedHashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : one.isBefore(other) ? one : other;
    }

    /** Enough in common to talk about; not where the one comes from the other, because both then know. */
    boolean isSynergy() {
        return shared.size() >= FEWEST_ASPECTS
                && strength() >= LEAST_STRENGTH
                && !second.subject().equals(first.origin())
                && !first.subject().equals(second.origin());
    }

    int strength() {
        return shared.keySet().stream().mapToInt(Aspect::weight).sum();
    }

    SubjectRef first() {
        return first.subject();
    }

    SubjectRef second() {
        return second.subject();
    }

    /** What they share, in the order of the aspects: references, names of groups, ids of fields, words of a place, two days. */
    Map<Aspect, List<Object>> shared() {
        return shared;
    }
}
