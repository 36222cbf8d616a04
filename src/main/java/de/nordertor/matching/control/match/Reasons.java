package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.entity.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Why an offer fits a need, and what it leaves to be wished for: first what is met, then what is missing. */
final class Reasons {

    private static final Set<TargetGroup> NOBODY = EnumSet.noneOf(TargetGroup.class);

    private final PackedNeed need;
    private final PackedOffer offer;
    private final List<MatchReason> all = new ArrayList<>();

    private Reasons(PackedNeed need, PackedOffer offer) {
        this.need = need;
        this.offer = offer;
    }

    static List<MatchReason> of(PackedNeed need, PackedOffer offer) {
        Reasons reasons = new Reasons(need, offer);
        reasons.all.add(new MatchReason.Resource(need.facts.listing().resourceType()));
        reasons.fields();
        reasons.groups();
        reasons.distance();
        reasons.period();
        reasons.times();
        reasons.amount();
        reasons.prerequisites();
        reasons.confirmed();
        reasons.all.sort(Comparator.comparing(MatchReason::met).reversed());
        return List.copyOf(reasons.all);
    }

    private void fields() {
        Set<Long> shared = new TreeSet<>(need.facts.listing().fieldsOfAction());
        shared.retainAll(offer.facts.listing().fieldsOfAction());
        Set<Long> rest = new TreeSet<>(need.facts.listing().fieldsOfAction());
        rest.removeAll(shared);
        addUnlessEmpty(shared, rest, MatchReason.Fields::new);
    }

    private void groups() {
        Set<TargetGroup> shared = EnumSet.copyOf(NOBODY);
        shared.addAll(need.facts.listing().targetGroups());
        Set<TargetGroup> rest = EnumSet.copyOf(shared);
        shared.removeIf(group -> (offer.reached & 1L << group.ordinal()) == 0);
        rest.removeAll(shared);
        addUnlessEmpty(shared, rest, MatchReason.Groups::new);
    }

    private <T> void addUnlessEmpty(Set<T> met, Set<T> missing, BiFunction<Boolean, Set<T>, MatchReason> reason) {
        if (!met.isEmpty()) {
            all.add(reason.apply(true, met));
        }
        if (!missing.isEmpty()) {
            all.add(reason.apply(false, missing));
        }
    }

    private void distance() {
        int metres = Place.metres(need.place, offer.place);
        if (metres != Place.UNKNOWN) {
            all.add(new MatchReason.Distance(metres));
        }
    }

    private void period() {
        int from = Math.max(need.begin, offer.begin);
        int to = Math.min(need.end, offer.end);
        all.add(new MatchReason.Period(true, List.of(range(from, to)), to - from + 1));
        List<DayRange> rest = new ArrayList<>();
        if (need.begin < from) {
            rest.add(range(need.begin, from - 1));
        }
        if (to < need.end) {
            rest.add(range(to + 1, need.end));
        }
        if (!rest.isEmpty()) {
            all.add(new MatchReason.Period(false, rest, need.days - (to - from + 1)));
        }
    }

    private static DayRange range(int from, int to) {
        return new DayRange(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    private void times() {
        if (need.minutes == 0) {
            return;
        }
        WeekMinutes shared = need.week.shared(available());
        WeekMinutes rest = need.week.without(shared);
        if (!shared.isEmpty()) {
            all.add(new MatchReason.Times(true, shared.times(), shared.total()));
        }
        if (!rest.isEmpty()) {
            all.add(new MatchReason.Times(false, rest.times(), rest.total()));
        }
    }

    private WeekMinutes available() {
        if (!offer.week.isEmpty()) {
            return offer.week;
        }
        return offer.weekdaysOnly ? need.week.workdays() : need.week;
    }

    private void amount() {
        if (need.amount == null || offer.amount == null) {
            return;
        }
        long covered = Math.min(need.size, offer.size);
        boolean whole = covered % need.amount.unit().size() == 0;
        AmountUnit unit = whole ? need.amount.unit() : smallest(need.amount.unit());
        int size = unit.size();
        all.add(new MatchReason.Amount(true, covered / size, need.size / size, unit));
        if (covered < need.size) {
            all.add(new MatchReason.Amount(false, (need.size - covered) / size, need.size / size, unit));
        }
    }

    private static AmountUnit smallest(AmountUnit unit) {
        return EnumSet.allOf(AmountUnit.class).stream()
                .filter(unit::isComparableWith)
                .min(Comparator.comparingInt(AmountUnit::size))
                .orElse(unit);
    }

    private void prerequisites() {
        if (!need.facts.requires().isEmpty()) {
            all.add(new MatchReason.Prerequisites(EnumSet.copyOf(need.facts.requires())));
        }
    }

    private void confirmed() {
        Integer days = offer.age < 0 ? null : offer.age;
        all.add(new MatchReason.Confirmed(offer.fresh, days));
    }
}
