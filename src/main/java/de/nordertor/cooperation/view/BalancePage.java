package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.BalanceFilter;
import de.nordertor.cooperation.boundary.BalanceView;
import de.nordertor.cooperation.boundary.Balances;
import de.nordertor.cooperation.entity.Balance;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Give and take, and how many promises were kept: a page of partners with what each gave and received, and the town on every
 * page.
 */
@Named("balance")
@RequestScoped
public class BalancePage extends ListView<BalanceView.Side> {

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final Map<String, Comparator<BalanceView.Side>> ORDERS = Map.of(
            "name", Comparator.comparing(side -> side.name().toLowerCase(Locale.GERMAN)),
            "due", Comparator.comparingInt(side -> side.rate().due()),
            "broken", Comparator.comparingInt(side -> side.rate().broken()),
            "overdue", Comparator.comparingInt(side -> side.rate().overdue()));

    @Inject
    private Balances balances;

    private BalanceView view;

    @Override
    protected Page<BalanceView.Side> fetch(PageRequest wanted) {
        return page(getView().partners(), wanted);
    }

    /** A part of them, by their names where nobody asks otherwise. */
    static Page<BalanceView.Side> page(List<BalanceView.Side> partners, PageRequest wanted) {
        List<BalanceView.Side> sorted = new ArrayList<>(partners);
        Comparator<BalanceView.Side> order = wanted.sort() == null ? null : ORDERS.get(wanted.sort());
        if (order != null) {
            sorted.sort(wanted.ascending() ? order : order.reversed());
        }
        return new Page<>(
                sorted.stream().skip(wanted.first()).limit(wanted.size()).toList(), sorted.size());
    }

    @Override
    protected Set<String> sortKeys() {
        return ORDERS.keySet();
    }

    @Override
    public boolean isKeepsViews() {
        return false;
    }

    public BalanceView getView() {
        if (view == null) {
            String year = parameter("year");
            String partner = parameter("partner");
            view = balances.view(new BalanceFilter(
                    partner != null && partner.matches("\\d{1,18}") ? Long.valueOf(partner) : null,
                    year != null && year.matches(YEAR) ? Integer.valueOf(year) : null));
        }
        return view;
    }

    /** What hours count in euro. */
    public BigDecimal worth(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(getView().hourValue())).setScale(0, RoundingMode.HALF_UP);
    }

    /** One kind of one side. */
    public record SideLine(String name, Balance.Line line) {}

    /** What every side gave and received, kind by kind. */
    public List<SideLine> getLines() {
        return getSides().stream()
                .flatMap(side -> side.lines().stream().map(line -> new SideLine(side.name(), line)))
                .toList();
    }

    /** The partners of this page that have promises, the town last. */
    public List<BalanceView.Side> getSides() {
        return Stream.concat(getRows().stream(), Stream.of(getView().town()))
                .filter(side -> !side.lines().isEmpty())
                .toList();
    }
}
