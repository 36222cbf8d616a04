package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.BalanceView;
import de.nordertor.cooperation.entity.Balance;
import de.nordertor.cooperation.entity.CommitmentDirection;
import de.nordertor.cooperation.entity.HonourRate;
import de.nordertor.cooperation.entity.PromiseFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out the balance from the promises. */
public final class BalanceViews {

    private final Collection<PromiseFact> promises;
    private final Map<Long, String> names;
    private final LocalDate today;

    /** @param names of partners by their ids, and of the town by null */
    public BalanceViews(Collection<PromiseFact> promises, Map<Long, String> names, LocalDate today) {
        this.promises = List.copyOf(promises);
        this.names = new HashMap<>(names);
        this.today = today;
    }

    /** @param partnerId null for all partners */
    public BalanceView of(Long partnerId, long hourValue) {
        List<BalanceView.Side> partners = sides(promises)
                .filter(Objects::nonNull)
                .filter(id -> partnerId == null || partnerId.equals(id))
                .map(this::side)
                .sorted(Comparator.comparing(side -> side.name().toLowerCase(Locale.GERMAN)))
                .toList();
        return new BalanceView(
                partners,
                side(null),
                rates(PromiseFact::occasion, Comparator.nullsLast(Comparator.naturalOrder())),
                rates(promise -> String.valueOf(promise.dueOn().getYear()), Comparator.reverseOrder()),
                HonourRate.of(
                        promises.stream()
                                .filter(promise -> promise.debtorId() != null)
                                .filter(promise -> partnerId == null || partnerId.equals(promise.debtorId()))
                                .toList(),
                        today),
                hourValue);
    }

    /** Whoever owes or is owed something, null for the town. */
    public static Stream<Long> sides(Collection<PromiseFact> promises) {
        return promises.stream()
                .<Long>mapMulti((promise, side) -> {
                    side.accept(promise.debtorId());
                    side.accept(promise.recipientId());
                })
                .distinct();
    }

    private BalanceView.Side side(Long id) {
        List<Balance.Line> lines = Balance.of(id, promises);
        return new BalanceView.Side(
                id,
                names.getOrDefault(id, "–"),
                lines,
                Balance.hours(lines, CommitmentDirection.GIVES),
                Balance.hours(lines, CommitmentDirection.RECEIVES),
                HonourRate.of(
                        promises.stream()
                                .filter(promise -> Objects.equals(id, promise.debtorId()))
                                .toList(),
                        today));
    }

    private List<BalanceView.Rate> rates(Function<PromiseFact, String> group, Comparator<String> order) {
        Map<String, List<PromiseFact>> groups = new TreeMap<>(order);
        promises.forEach(promise -> groups.computeIfAbsent(group.apply(promise), none -> new ArrayList<>())
                .add(promise));
        return groups.entrySet().stream()
                .map(entry -> new BalanceView.Rate(entry.getKey(), HonourRate.of(entry.getValue(), today)))
                .filter(rate -> rate.rate().due() > 0)
                .toList();
    }
}
