package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.BalanceFilter;
import de.nordertor.cooperation.boundary.BalanceView;
import de.nordertor.cooperation.boundary.Balances;
import de.nordertor.cooperation.entity.Balance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Give and take, and how many promises were kept. */
@Named("balance")
@RequestScoped
public class BalancePage {

    private static final String YEAR = "(?:19|20)\\d{2}";

    @Inject
    private Balances balances;

    @Inject
    private HttpServletRequest request;

    private BalanceView view;

    public void load() {
        String year = request.getParameter("year");
        String partner = request.getParameter("partner");
        view = balances.view(new BalanceFilter(
                partner != null && partner.matches("\\d{1,18}") ? Long.valueOf(partner) : null,
                year != null && year.matches(YEAR) ? Integer.valueOf(year) : null));
    }

    public BalanceView getView() {
        return view;
    }

    /** What hours count in euro. */
    public BigDecimal worth(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(view.hourValue())).setScale(0, RoundingMode.HALF_UP);
    }

    /** One kind of one side. */
    public record SideLine(String name, Balance.Line line) {}

    /** What every side gave and received, kind by kind. */
    public List<SideLine> getLines() {
        return getSides().stream()
                .flatMap(side -> side.lines().stream().map(line -> new SideLine(side.name(), line)))
                .toList();
    }

    /** All sides that have promises, the partners by their names, the town last. */
    public List<BalanceView.Side> getSides() {
        return Stream.concat(view.partners().stream(), Stream.of(view.town()))
                .filter(side -> !side.lines().isEmpty())
                .toList();
    }
}
