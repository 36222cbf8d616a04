package de.nordertor.matching.control.match;

/** What an offer must keep to be proposed for a need of the same resource type. What is not known keeps nothing apart. */
final class HardCriteria {

    private HardCriteria() {}

    /** The cheapest come first: most offers fail at a bit. */
    static boolean areKept(PackedNeed need, PackedOffer offer) {
        return (need.requires & ~offer.brings) == 0
                && isWelcome(need, offer)
                && hasCommonTheme(need, offer)
                && isEnough(need, offer)
                && commonDays(need, offer) >= need.leastDays
                && isNearEnough(need, offer)
                && hasCommonTime(need, offer);
    }

    private static boolean isWelcome(PackedNeed need, PackedOffer offer) {
        return (need.circumstances & offer.unwanted) == 0 && !(need.weekendsOnly && offer.weekdaysOnly);
    }

    private static boolean hasCommonTheme(PackedNeed need, PackedOffer offer) {
        return (need.groups & offer.groups) != 0 || Bits.common(need.fields, offer.fields) > 0;
    }

    private static boolean isEnough(PackedNeed need, PackedOffer offer) {
        if (need.amount == null || offer.amount == null) {
            return true;
        }
        return need.amount.unit().isComparableWith(offer.amount.unit())
                && offer.size * 100 >= need.size * need.minimumShare;
    }

    private static boolean isNearEnough(PackedNeed need, PackedOffer offer) {
        return Place.metres(need.place, offer.place) <= offer.radius;
    }

    private static boolean hasCommonTime(PackedNeed need, PackedOffer offer) {
        return need.minutes == 0 || offer.week.isEmpty() || need.week.common(offer.week) >= need.leastMinutes;
    }

    static int commonDays(Packed one, Packed other) {
        return Math.min(one.end, other.end) - Math.max(one.begin, other.begin) + 1;
    }
}
