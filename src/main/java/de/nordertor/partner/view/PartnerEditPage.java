package de.nordertor.partner.view;

import de.nordertor.partner.boundary.DuplicateHint;
import de.nordertor.partner.boundary.Duplicates;
import de.nordertor.partner.boundary.PartnerEditing;
import de.nordertor.partner.boundary.PartnerEditing.OpenPartner;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Enters a partner or changes one. */
@Named("partnerEdit")
@ViewScoped
public class PartnerEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerEditing editing;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Notices notices;

    private Long id;
    private PartnerDraft draft;
    private OpenPartner opened;
    private transient EditConflictException conflict;
    private transient List<DuplicateHint> hints = List.of();

    /** Opens the partner that the address names, or begins a new one. */
    public void load() {
        if (draft != null) {
            return;
        }
        if (id == null) {
            draft = new PartnerDraft(editing.begin());
        } else {
            opened = editing.open(id);
            draft = new PartnerDraft(opened.input());
        }
    }

    /** A new one is entered only when nobody like it stands in the register. */
    public String save() {
        if (id == null) {
            hints = duplicates.likely(draft.input());
            if (!hints.isEmpty()) {
                notices.warn("partner.duplicate.found");
                return null;
            }
        }
        return saveAnyway();
    }

    /** The person has seen who is like it. */
    public String saveAnyway() {
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
        notices.done("partner.organization.saved", draft.getName());
        return "/partner/organization?faces-redirect=true&id=" + id;
    }

    public void addAddress() {
        draft.addAddress();
    }

    public void removeAddress(AddressDraft address) {
        draft.removeAddress(address);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    /** Who may be the same, as far as the person may read it. */
    public List<DuplicateHint> getHints() {
        return hints == null
                ? List.of()
                : hints.stream().filter(DuplicateHint::mayRead).toList();
    }

    /** How many more there are that the person may not read. */
    public long getHiddenHints() {
        return hints == null ? 0 : hints.size() - getHints().size();
    }

    public boolean isNewPartner() {
        return id == null;
    }

    public PartnerDraft getDraft() {
        return draft;
    }

    public OpenPartner getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
