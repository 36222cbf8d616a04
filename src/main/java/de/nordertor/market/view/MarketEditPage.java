package de.nordertor.market.view;

import de.nordertor.market.boundary.MarketplaceEditing;
import de.nordertor.market.boundary.MarketplaceEditing.OpenMarketplace;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Plans a marketplace or changes what describes one. */
@Named("marketEdit")
@ViewScoped
public class MarketEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MarketplaceEditing editing;

    @Inject
    private Notices notices;

    private Long id;
    private MarketDraft draft;
    private OpenMarketplace opened;
    private transient EditConflictException conflict;

    /** Opens the marketplace that the address names, or begins a new one. */
    public void load() {
        if (draft == null) {
            opened = id == null ? null : editing.open(id);
            draft = new MarketDraft(opened == null ? editing.begin() : opened.input());
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = editing.create(draft.input());
            } else {
                editing.save(opened, draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = editing.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("market.marketplace.saved", draft.getName());
        return "/market/marketplace?faces-redirect=true&id=" + id;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isNewMarketplace() {
        return id == null;
    }

    public MarketDraft getDraft() {
        return draft;
    }

    public OpenMarketplace getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
