package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.TargetGroup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An offer as numbers and bits, with what depends on nothing else computed once. */
final class PackedOffer extends Packed {

    /** Three months at most, where nobody says otherwise. */
    static final int FRESH_DAYS = 92;

    private static final long EVERYONE = 1L << TargetGroup.EVERYONE.ordinal();
    private static final long ALL = -1;

    final OfferFacts facts;
    final long brings;
    /** The circumstances that the giver does not want. */
    final long unwanted;

    final int radius;
    final boolean weekdaysOnly;
    /** The target groups of a need that the offer is meant for. */
    final long reached;

    /** Since the last confirmation; negative where there was none. */
    final int age;
    /** Whether the giver need not be asked again yet. */
    final boolean fresh;

    PackedOffer(OfferFacts facts, Bits bits, LocalDate today, int freshDays) {
        super(facts.listing(), bits, today);
        this.facts = facts;
        brings = Bits.of(facts.brings());
        unwanted = Bits.of(facts.limits().stream()
                .flatMap(limit -> limit.unwanted().stream())
                .toList());
        radius = facts.radiusMetres() == null ? Integer.MAX_VALUE : facts.radiusMetres();
        weekdaysOnly = facts.limits().contains(Limit.WEEKDAYS_ONLY);
        reached = (groups & EVERYONE) == 0 ? groups : ALL;
        age = facts.confirmedOn() == null ? -1 : (int) Math.max(0, ChronoUnit.DAYS.between(facts.confirmedOn(), today));
        fresh = age >= 0 && age <= freshDays;
    }
}
