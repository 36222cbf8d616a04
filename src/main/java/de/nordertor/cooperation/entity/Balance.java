package de.nordertor.cooperation.entity;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a side promised and gave, and what it was promised and received, by kind and unit. */
public final class Balance {

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::resourceType)
            .thenComparing(Line::unit, Comparator.nullsLast(Comparator.naturalOrder()));

    private Balance() {}

    /**
     * One kind in one unit.
     *
     * @param unit days count as hours; null for what cannot be counted, where only the promises are
     * @param givenPromises how many this side made
     * @param receivedPromises how many were made to it
     */
    public record Line(
            ResourceType resourceType,
            AmountUnit unit,
            int givenPromises,
            BigDecimal promised,
            BigDecimal given,
            int receivedPromises,
            BigDecimal promisedTo,
            BigDecimal received)
            implements Serializable {

        private Line plus(PromiseFact promise, boolean gives) {
            return new Line(
                    resourceType,
                    unit,
                    givenPromises + (gives ? 1 : 0),
                    gives ? promised.add(promise.promised()) : promised,
                    gives ? given.add(promise.given()) : given,
                    receivedPromises + (gives ? 0 : 1),
                    gives ? promisedTo : promisedTo.add(promise.promised()),
                    gives ? received : received.add(promise.given()));
        }
    }

    private record Kind(ResourceType resourceType, AmountUnit unit) {}

    /** @param side a partner; null for the town */
    public static List<Line> of(Long side, Collection<PromiseFact> promises) {
        Map<Kind, Line> lines = new LinkedHashMap<>();
        for (PromiseFact promise : promises) {
            if (Objects.equals(side, promise.debtorId())) {
                add(lines, promise, true);
            }
            if (Objects.equals(side, promise.recipientId())) {
                add(lines, promise, false);
            }
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort(ORDER);
        return sorted;
    }

    private static void add(Map<Kind, Line> lines, PromiseFact promise, boolean gives) {
        Kind kind = new Kind(promise.resourceType(), promise.countedIn());
        Line line = lines.getOrDefault(
                kind,
                new Line(
                        kind.resourceType(),
                        kind.unit(),
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO));
        lines.put(kind, line.plus(promise, gives));
    }

    /** The hours in these lines, given or received. */
    public static BigDecimal hours(Collection<Line> lines, CommitmentDirection direction) {
        return lines.stream()
                .filter(line -> line.unit() == AmountUnit.HOURS)
                .map(line -> direction == CommitmentDirection.GIVES ? line.given() : line.received())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
