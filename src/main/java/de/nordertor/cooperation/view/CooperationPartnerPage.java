package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationPartners;
import de.nordertor.cooperation.boundary.CooperationPartners.OpenPartner;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.PartnerRow;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Takes a partner into a cooperation, says otherwise what it is there, or lets it leave. */
@Named("cooperationPartner")
@ViewScoped
public class CooperationPartnerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;

    @Inject
    private CooperationPartners partners;

    @Inject
    private Partners organizations;

    @Inject
    private Notices notices;

    private Long cooperation;
    private Long organization;
    private Long participant;
    private OpenPartner opened;
    private PartnerRole role;
    private Long contact;
    private String note;
    private String wanted;
    private boolean searched;
    private transient List<PartnerRow> found;

    /** Opens the row that the address names, or begins a new one. */
    public void load() {
        if (opened == null) {
            opened = participant == null
                    ? partners.begin(cooperation, organization)
                    : partners.open(cooperation, participant);
            role = opened.role();
            contact = opened.contactId();
            note = opened.note();
        }
    }

    /** Looks for partners by name, place or tag. */
    public void find() {
        found = organizations
                .list(PartnerFilter.text(wanted), new PageRequest(0, MOST_FOUND, "name", true))
                .rows();
        searched = true;
    }

    public String save() {
        if (participant == null) {
            partners.join(cooperation, organization, role, contact, note);
        } else {
            partners.reassign(opened, role, contact, note);
        }
        notices.done("cooperation.partner.saved", opened.organization());
        return back();
    }

    public String leave() {
        partners.leave(opened);
        notices.done("cooperation.partner.left", opened.organization());
        return back();
    }

    private String back() {
        return "/cooperation/cooperation?faces-redirect=true&id=" + cooperation;
    }

    /** Who speaks for the partner. */
    public List<SelectItem> getContacts() {
        return opened.contacts().stream()
                .map(person -> new SelectItem(person.subject().id(), person.title()))
                .toList();
    }

    public List<PartnerRow> getFound() {
        return found == null ? List.of() : found;
    }

    public boolean isNothingFound() {
        return searched && getFound().isEmpty();
    }

    public OpenPartner getOpened() {
        return opened;
    }

    public Long getCooperation() {
        return cooperation;
    }

    public void setCooperation(Long cooperation) {
        this.cooperation = cooperation;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    /** Its row in the cooperation; null for a new one. */
    public Long getParticipant() {
        return participant;
    }

    public void setParticipant(Long participant) {
        this.participant = participant;
    }

    public PartnerRole getRole() {
        return role;
    }

    public void setRole(PartnerRole role) {
        this.role = role;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
