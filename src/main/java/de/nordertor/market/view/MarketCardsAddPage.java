package de.nordertor.market.view;

import de.nordertor.market.boundary.CandidateRow;
import de.nordertor.market.boundary.CardFilter;
import de.nordertor.market.boundary.MarketCards;
import de.nordertor.market.boundary.MarketView;
import de.nordertor.market.boundary.Marketplaces;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Lets open needs or offers take part in a marketplace: the chosen ones, or all that the filter finds. */
@Named("marketCardsAdd")
@ViewScoped
public class MarketCardsAddPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketCards cards;

    @Inject
    private Notices notices;

    private Long id;
    private MarketView view;
    private boolean possible;
    private ListingKind kind = ListingKind.NEED;
    private Long field;
    private String partner;
    private List<CandidateRow> found = List.of();
    private long total;
    private Long[] chosen = {};

    /** Says so and shows no form once nothing can be added. */
    public void load() {
        view = marketplaces.view(id);
        try {
            find();
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    /** Looks for what the filter says; what was chosen before is chosen no more. */
    public void find() {
        Page<CandidateRow> page = cards.candidates(id, filter());
        found = page.rows();
        total = page.total();
        chosen = new Long[] {};
    }

    public String add() {
        notices.done("market.card.added", cards.add(id, filter(), List.of(chosen)));
        return back();
    }

    public String addAll() {
        notices.done("market.card.added", cards.addAll(id, filter()));
        return back();
    }

    private String back() {
        return "/market/cards?faces-redirect=true&id=" + id;
    }

    private CardFilter filter() {
        return new CardFilter(kind, field, partner);
    }

    public List<SelectItem> getCandidates() {
        return found.stream()
                .map(row -> new SelectItem(row.listingId(), row.label()))
                .toList();
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return found.size() < total;
    }

    public long getTotal() {
        return total;
    }

    public boolean isPossible() {
        return possible;
    }

    public MarketView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ListingKind getKind() {
        return kind;
    }

    public void setKind(ListingKind kind) {
        this.kind = kind;
    }

    public Long getField() {
        return field;
    }

    public void setField(Long field) {
        this.field = field;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public Long[] getChosen() {
        return chosen;
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen;
    }
}
