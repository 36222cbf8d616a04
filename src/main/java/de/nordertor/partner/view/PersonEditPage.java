package de.nordertor.partner.view;

import de.nordertor.partner.boundary.ContactRoles;
import de.nordertor.partner.boundary.PersonEditing;
import de.nordertor.partner.boundary.PersonEditing.OpenPerson;
import de.nordertor.partner.boundary.RoleView;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Enters a person, perhaps together with the organisation from whose page one came, or changes one. */
@Named("personEdit")
@ViewScoped
public class PersonEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonEditing editing;

    @Inject
    private ContactRoles roles;

    @Inject
    private Notices notices;

    private Long id;
    private Long organizationId;
    private PersonDraft draft;
    private RoleView role;
    private RoleDraft roleDraft;
    private OpenPerson opened;
    private transient EditConflictException conflict;

    /** Opens the person that the address names, or begins a new one. */
    public void load() {
        if (draft != null) {
            return;
        }
        if (id == null) {
            draft = new PersonDraft(editing.begin());
            role = organizationId == null ? null : roles.begin(null, organizationId);
            roleDraft = new RoleDraft(RoleContent.NEW);
        } else {
            opened = editing.open(id);
            draft = new PersonDraft(opened.input());
        }
    }

    public String save() {
        try {
            if (id != null) {
                editing.save(opened, draft.input());
            } else if (role != null) {
                id = editing.createFor(role.organizationId(), draft.input(), roleDraft.content());
            } else {
                id = editing.create(draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = editing.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("partner.person.saved", draft.getFamilyName());
        return "/partner/person?faces-redirect=true&id=" + id;
    }

    public void removeChannel(ChannelDraft row) {
        draft.getChannels().remove(row);
    }

    public void removeAddress(AddressDraft row) {
        draft.getAddresses().remove(row);
    }

    public void removeConsent(ConsentDraft row) {
        draft.getConsents().remove(row);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isNewPerson() {
        return id == null;
    }

    /** Null unless one came from the page of an organisation. */
    public RoleView getRole() {
        return role;
    }

    public RoleDraft getRoleDraft() {
        return roleDraft;
    }

    public PersonDraft getDraft() {
        return draft;
    }

    public OpenPerson getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }
}
