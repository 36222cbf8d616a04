package de.nordertor.cooperation.entity;

import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** A partner in a cooperation, in which role, and whom one asks there. */
@Entity
@GuardedContent
@Table(name = "cooperation_partner")
public class CooperationPartner extends BaseEntity {

    public static final int NOTE_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id", nullable = false)
    private PartnerOrganization organization;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private PartnerRole role;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "note", length = NOTE_LENGTH)
    private String note;

    protected CooperationPartner() {}

    CooperationPartner(Cooperation cooperation, int ordinal, PartnerOrganization organization) {
        this.cooperation = cooperation;
        this.ordinal = ordinal;
        this.organization = organization;
    }

    final void write(PartnerRole newRole, Long newContactId, String newNote) {
        if (newRole == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.partner.role"));
        }
        note = Text.line(newNote, NOTE_LENGTH, "cooperation.partner.note");
        role = newRole;
        contactId = newContactId;
    }

    static CooperationPartner in(List<CooperationPartner> rows, Long rowId) {
        return rows.stream()
                .filter(row -> rowId != null && rowId.equals(row.getId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("cooperation.partner.notFound"));
    }

    /** @param own which is not compared with itself; null for a new one */
    static void refuseTwice(
            List<CooperationPartner> rows, CooperationPartner own, PartnerOrganization partner, PartnerRole role) {
        for (CooperationPartner row : rows) {
            if (row != own && row.role == role && row.organization.equals(partner)) {
                throw new InvalidInputException("cooperation.partner.twice", partner.getName());
            }
        }
    }

    /**
     * Whether its partner became a part of another one that has the same role here: then it waits at the partner's trace, with
     * its contact and its note, for that to be undone.
     */
    boolean isAside() {
        return organization.getMergedIntoId() != null;
    }

    int ordinal() {
        return ordinal;
    }

    public Long organizationId() {
        return organization.getId();
    }

    public PartnerOrganization getOrganization() {
        return organization;
    }

    public PartnerRole getRole() {
        return role;
    }

    /** Whom one asks there; null for nobody. */
    public Long getContactId() {
        return contactId;
    }

    public String getNote() {
        return note;
    }

    @Override
    public String toString() {
        return organization.getName();
    }
}
