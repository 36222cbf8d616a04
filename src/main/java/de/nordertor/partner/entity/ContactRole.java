package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * What a person is in an organisation, and for how long (Funktion mit Zeitraum). Whoever leaves ends the role; it stays
 * as history. One that was entered by mistake is removed, and only the history of the person still knows it.
 */
@Entity
@GuardedContent
@Table(name = "contact_role")
public class ContactRole extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private ContactPerson person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id", nullable = false)
    private PartnerOrganization organization;

    @Column(name = "position", length = RoleContent.POSITION_LENGTH)
    private String position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "main_contact", nullable = false)
    private boolean mainContact;

    @Column(name = "removed", nullable = false)
    private boolean removed;

    protected ContactRole() {}

    public ContactRole(ContactPerson person, PartnerOrganization organization, RoleContent content) {
        this.person = person;
        this.organization = organization;
        describe(content);
    }

    public final void describe(RoleContent content) {
        position = content.position();
        validFrom = content.validFrom();
        validTo = content.validTo();
        mainContact = content.mainContact();
    }

    /** The person leaves; that day is the last one. */
    public void end(LocalDate lastDay) {
        describe(new RoleContent(position, validFrom, lastDay, false));
    }

    /** It was entered by mistake. */
    public void remove() {
        removed = true;
    }

    public RoleContent content() {
        return new RoleContent(position, validFrom, validTo, mainContact);
    }

    public ContactPerson getPerson() {
        return person;
    }

    public PartnerOrganization getOrganization() {
        return organization;
    }

    public boolean isRemoved() {
        return removed;
    }
}
