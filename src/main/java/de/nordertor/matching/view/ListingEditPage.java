package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingEditing;
import de.nordertor.matching.boundary.ListingEditing.OpenListing;
import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Enters a need or an offer or changes one. */
@Named("listingEdit")
@ViewScoped
public class ListingEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;

    @Inject
    private ListingEditing editing;

    @Inject
    private Partners partners;

    @Inject
    private Notices notices;

    private Long id;
    private ListingKind kind;
    private Long partner;
    private String originKind;
    private Long origin;
    private ListingDraft draft;
    private OpenListing opened;
    private List<SelectItem> origins;
    private boolean possible;
    private String wanted;
    private List<SelectItem> found = List.of();
    private boolean nothingFound;
    private transient EditConflictException conflict;

    /** Opens what the address names, or begins a new one; says so where it is only read. */
    public void load() {
        if (draft != null) {
            return;
        }
        try {
            ListingInput input = begun();
            draft = new ListingDraft(input);
            origins = editing.origins(input.origin()).stream()
                    .map(title -> new SelectItem(ListingDraft.key(title.subject()), title.title()))
                    .toList();
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    private ListingInput begun() {
        if (id != null) {
            opened = editing.open(id);
            kind = opened.input().kind();
            return opened.input();
        }
        return editing.begin(kind, partner, originKind, origin);
    }

    /** Looks for the partner who needs or offers it. */
    public void find() {
        found = partners.list(PartnerFilter.text(wanted), new PageRequest(0, MOST_FOUND, "name", true)).rows().stream()
                .map(row -> new SelectItem(row.id(), row.name()))
                .toList();
        nothingFound = found.isEmpty();
        if (found.size() == 1) {
            draft.setPartnerId((Long) found.get(0).getValue());
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
        notices.done("matching.listing.saved", draft.getTitle());
        return "/matching/listing?faces-redirect=true&id=" + id;
    }

    static String listPath(ListingKind kind) {
        return kind == ListingKind.NEED ? "/matching/needs" : "/matching/offers";
    }

    /** The list it stands in. */
    public String getListPath() {
        return listPath(kind);
    }

    /** Who speaks for the partner that was chosen before the form was opened. */
    public List<SelectItem> getContacts() {
        return editing.contacts(draft.getPartnerId()).stream()
                .map(person -> new SelectItem(person.subject().id(), person.title()))
                .toList();
    }

    /** Who needs or offers it, once chosen for good; null before. */
    public SubjectTitle getOwner() {
        return id == null && partner == null ? null : editing.partner(draft.getPartnerId());
    }

    /** Whether the partner may still be chosen. */
    public boolean isChoosing() {
        return id == null && partner == null;
    }

    /** Whether any day of the week has something in it. */
    public boolean isWeekly() {
        return draft.getDays().stream().anyMatch(DayDraft::isTyped);
    }

    public boolean isNewListing() {
        return id == null;
    }

    public boolean isNeed() {
        return kind == ListingKind.NEED;
    }

    public List<SelectItem> getOrigins() {
        return origins;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isPossible() {
        return possible;
    }

    public ListingDraft getDraft() {
        return draft;
    }

    public OpenListing getOpened() {
        return opened;
    }

    public List<SelectItem> getFound() {
        return found;
    }

    public boolean isNothingFound() {
        return nothingFound;
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

    public ListingKind getKind() {
        return kind;
    }

    public void setKind(ListingKind kind) {
        this.kind = kind;
    }

    public Long getPartner() {
        return partner;
    }

    public void setPartner(Long partner) {
        this.partner = partner;
    }

    public String getOriginKind() {
        return originKind;
    }

    public void setOriginKind(String originKind) {
        this.originKind = originKind;
    }

    public Long getOrigin() {
        return origin;
    }

    public void setOrigin(Long origin) {
        this.origin = origin;
    }
}
