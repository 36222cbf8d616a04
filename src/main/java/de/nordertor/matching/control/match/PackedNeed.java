package de.nordertor.matching.control.match;

import java.time.LocalDate;

/** A need as numbers and bits, with what depends on nothing else computed once. */
final class PackedNeed extends Packed {

    /** As many common days are needed, or as many as the need has where it is shorter. */
    private static final int COMMON_DAYS = 14;

    private static final int COMMON_MINUTES = 60;

    final NeedFacts facts;
    final long requires;
    final long circumstances;
    final int minimumShare;
    final int fieldCount;
    final int groupCount;
    final int days;
    final int minutes;
    final int leastDays;
    final int leastMinutes;
    final boolean weekendsOnly;

    PackedNeed(NeedFacts facts, Bits bits, LocalDate today) {
        super(facts.listing(), bits, today);
        this.facts = facts;
        requires = Bits.of(facts.requires());
        circumstances = Bits.of(facts.circumstances());
        minimumShare = facts.minimumShare();
        fieldCount = facts.listing().fieldsOfAction().size();
        groupCount = facts.listing().targetGroups().size();
        days = days();
        minutes = week.total();
        leastDays = Math.max(1, Math.min(COMMON_DAYS, days));
        leastMinutes = Math.min(COMMON_MINUTES, minutes);
        weekendsOnly = minutes > 0 && week.workdays().isEmpty();
    }
}
