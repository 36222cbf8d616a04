package de.nordertor.partner.view;

import de.nordertor.partner.boundary.ContactRoles;
import de.nordertor.partner.boundary.RoleView;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** What a person is in an organisation: entered from the page of either, changed, ended, removed. */
@Named("role")
@ViewScoped
public class RolePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactRoles roles;

    @Inject
    private Notices notices;

    private Long id;
    private Long personId;
    private Long organizationId;
    private RoleView opened;
    private RoleDraft draft;
    private String wanted;
    private Long chosen;
    private List<SelectItem> found = List.of();
    private boolean nothingFound;

    /** Opens the role that the address names, or begins a new one. */
    public void load() {
        if (draft == null) {
            opened = id == null ? roles.begin(personId, organizationId) : roles.open(id);
            draft = new RoleDraft(opened.content());
        }
    }

    /** Looks for the organisation, or for the person when the organisation is known. */
    public void find() {
        found = isPersonWanted()
                ? roles.people(wanted).stream()
                        .map(person -> new SelectItem(person.id(), person.name().sorted()))
                        .toList()
                : roles.organizations(wanted).stream()
                        .map(partner -> new SelectItem(partner.id(), partner.name()))
                        .toList();
        nothingFound = found.isEmpty();
        chosen = found.size() == 1 ? (Long) found.get(0).getValue() : null;
    }

    public String save() {
        if (id != null) {
            roles.change(id, opened.lockVersion(), draft.content());
        } else {
            Long person = opened.personId() == null ? chosen : opened.personId();
            Long organization = opened.organizationId() == null ? chosen : opened.organizationId();
            if (person == null || organization == null) {
                notices.error("partner.role.chooseFirst");
                return null;
            }
            roles.add(person, organization, draft.content());
        }
        notices.done("partner.role.saved");
        return back();
    }

    /** The person leaves on the day typed as the last one, or today. */
    public String end() {
        roles.end(id, opened.lockVersion(), draft.getValidTo());
        notices.done("partner.role.ended");
        return back();
    }

    public String remove() {
        roles.remove(id, opened.lockVersion());
        notices.done("partner.role.removed");
        return back();
    }

    private String back() {
        return getBackTo() + (getBackTo().contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** From where one came. */
    public String getBackTo() {
        return opened.personId() == null
                ? "/partner/organization?id=" + opened.organizationId()
                : "/partner/person?id=" + opened.personId();
    }

    public boolean isPersonWanted() {
        return opened.personId() == null;
    }

    public boolean isNewRole() {
        return id == null;
    }

    public RoleView getOpened() {
        return opened;
    }

    public RoleDraft getDraft() {
        return draft;
    }

    public boolean isNothingFound() {
        return nothingFound;
    }

    public List<SelectItem> getFound() {
        return found;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }
}
