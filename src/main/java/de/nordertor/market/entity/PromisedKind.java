package de.nordertor.market.entity;

import de.nordertor.cooperation.entity.PromiseFact;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What was promised of one kind, by whomever.
 *
 * @param unit days count as hours; null for what cannot be counted, where only the promises are
 * @param promises how many
 */
public record PromisedKind(ResourceType resourceType, AmountUnit unit, int promises, BigDecimal amount)
        implements Serializable {

    private static final Comparator<PromisedKind> ORDER = Comparator.comparing(PromisedKind::resourceType)
            .thenComparing(PromisedKind::unit, Comparator.nullsLast(Comparator.naturalOrder()));

    /** In the order of the kinds. */
    public static List<PromisedKind> of(Collection<PromiseFact> promises) {
        TreeMap<PromisedKind, PromisedKind> kinds = new TreeMap<>(ORDER);
        for (PromiseFact promise : promises) {
            PromisedKind one =
                    new PromisedKind(promise.resourceType(), promise.countedIn(), 1, inSmallestUnit(promise));
            kinds.merge(one, one, PromisedKind::plus);
        }
        return List.copyOf(kinds.values());
    }

    private static BigDecimal inSmallestUnit(PromiseFact promise) {
        return promise.unit() == null
                ? BigDecimal.ZERO
                : promise.amount().multiply(BigDecimal.valueOf(promise.unit().size()));
    }

    private PromisedKind plus(PromisedKind other) {
        return new PromisedKind(resourceType, unit, promises + other.promises, amount.add(other.amount));
    }

    /** The hours among them. */
    public static BigDecimal hours(Collection<PromisedKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.unit == AmountUnit.HOURS)
                .map(PromisedKind::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
