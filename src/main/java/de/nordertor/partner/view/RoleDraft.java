package de.nordertor.partner.view;

import de.nordertor.partner.entity.RoleContent;
import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the form of a role while somebody fills it in. */
public class RoleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String position;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean mainContact;

    RoleDraft(RoleContent content) {
        position = content.position();
        validFrom = content.validFrom();
        validTo = content.validTo();
        mainContact = content.mainContact();
    }

    RoleContent content() {
        return new RoleContent(position, validFrom, validTo, mainContact);
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public boolean isMainContact() {
        return mainContact;
    }

    public void setMainContact(boolean mainContact) {
        this.mainContact = mainContact;
    }
}
