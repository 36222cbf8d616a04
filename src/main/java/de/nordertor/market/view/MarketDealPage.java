package de.nordertor.market.view;

import de.nordertor.market.boundary.CardPair;
import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.MarketCards;
import de.nordertor.market.boundary.MarketDeals;
import de.nordertor.market.boundary.MarketView;
import de.nordertor.market.boundary.Marketplaces;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.PartnerRow;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import de.nordertor.town.boundary.Municipalities;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** Records on a tablet what two sides agree on: by the numbers of their cards, or any two partners. */
@Named("marketDeal")
@ViewScoped
public class MarketDealPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketDeals deals;

    @Inject
    private MarketCards cards;

    @Inject
    private Partners partners;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Notices notices;

    private Long id;
    private MarketView view;
    private boolean possible;
    private String wanted;
    private CardPair pair = new CardPair(null, null);
    private DealDraft draft = new DealDraft();
    private Map<Long, String> sides;

    /** Says so and shows no form unless the marketplace is open. */
    public void load() {
        view = marketplaces.view(id);
        try {
            deals.requireOpen(id);
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
            return;
        }
        if (sides == null) {
            sides = new LinkedHashMap<>();
            sides.put(DealDraft.TOWN, municipalities.name());
            cards.owners(id).entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(owner -> sides.put(owner.getKey(), owner.getValue()));
        }
    }

    /** Fills in what the cards with the typed numbers say. */
    public void look() {
        pair = deals.cards(id, draft.getNeedNumber(), draft.getOfferNumber());
        draft.show(pair);
    }

    /** Adds the partners with this name to those that can be chosen. */
    public void find() {
        List<PartnerRow> found = partners.list(PartnerFilter.text(wanted), new PageRequest(0, MOST_FOUND, "name", true))
                .rows();
        found.forEach(row -> sides.putIfAbsent(row.id(), row.name()));
        if (found.isEmpty()) {
            notices.warn("market.deal.nobodyFound");
        } else {
            notices.done("market.deal.found", found.size());
        }
    }

    public String agree() {
        deals.record(id, draft.input());
        notices.done("market.deal.done");
        return "/market/deal?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getSides() {
        List<SelectItem> items = new ArrayList<>();
        sides.forEach((partner, name) -> items.add(new SelectItem(partner, name)));
        return items;
    }

    public CardRow getNeed() {
        return pair.need();
    }

    public CardRow getOffer() {
        return pair.offer();
    }

    public boolean isPossible() {
        return possible;
    }

    public MarketView getView() {
        return view;
    }

    public DealDraft getDraft() {
        return draft;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
