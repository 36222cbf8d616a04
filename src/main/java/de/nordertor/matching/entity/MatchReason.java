package de.nordertor.matching.entity;

import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One thing that a need and an offer share, or that the need asks for and the offer does not give. It holds numbers and
 * names, never a text: the sentence is made where it is shown. What nobody knows, for example the distance without an
 * address, is no reason at all.
 */
public sealed interface MatchReason extends Serializable {

    /** False for what is missing. */
    boolean met();

    /** Both are about the same sort of thing. */
    record Resource(ResourceType type) implements MatchReason {
        @Override
        public boolean met() {
            return true;
        }
    }

    /** Fields of action of the need, by id. */
    record Fields(boolean met, Set<Long> ids) implements MatchReason {}

    /** Target groups of the need. */
    record Groups(boolean met, Set<TargetGroup> groups) implements MatchReason {}

    /** Along a great circle. */
    record Distance(int metres) implements MatchReason {
        @Override
        public boolean met() {
            return true;
        }
    }

    /**
     * Days of the need's period.
     *
     * @param ranges one where they are met; before and after it where they are missing
     * @param days how many that are
     */
    record Period(boolean met, List<DayRange> ranges, int days) implements MatchReason {}

    /**
     * Parts of the need's weekly times.
     *
     * @param minutes how many that are in a week
     */
    record Times(boolean met, List<WeeklyTime> times, int minutes) implements MatchReason {}

    /**
     * A part of the need's amount.
     *
     * @param amount how much of it, in the unit
     * @param total the need's whole amount in the same unit
     */
    record Amount(boolean met, long amount, long total, AmountUnit unit) implements MatchReason {}

    /** All that the need requires. */
    record Prerequisites(Set<Prerequisite> required) implements MatchReason {
        @Override
        public boolean met() {
            return true;
        }
    }

    /**
     * When the giver has last confirmed it; missing where that is longer ago than the time after which it is asked for again.
     *
     * @param days until today; null where it was never confirmed
     */
    record Confirmed(boolean met, Integer days) implements MatchReason {}
}
