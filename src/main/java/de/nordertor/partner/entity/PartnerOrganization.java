package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import de.nordertor.town.entity.GeoArea;
import de.nordertor.town.entity.GeoPoint;
import de.nordertor.town.entity.Tag;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A company, foundation, association or institution that could help the quarter. It begins as a prospect, becomes an
 * active partner, may lie dormant, and is closed when it exists no more; see {@link PartnerStatus}.
 *
 * <p>Postal code and city of the first address stand here too, because every list reads them.
 */
@Entity
@GuardedContent
@Table(name = "partner_organization")
public class PartnerOrganization extends BaseEntity {

    @Column(name = "name", nullable = false, length = PartnerContent.NAME_LENGTH)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_type_id", nullable = false)
    private PartnerType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private PartnerStatus status = PartnerStatus.PROSPECT;

    @Column(name = "sector", length = PartnerContent.SECTOR_LENGTH)
    private String sector;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @Column(name = "web", length = PartnerContent.WEB_LENGTH)
    private String web;

    @Column(name = "email", length = PartnerContent.EMAIL_LENGTH)
    private String email;

    @Column(name = "phone", length = PartnerContent.PHONE_LENGTH)
    private String phone;

    @Column(name = "register_court", length = PartnerContent.COURT_LENGTH)
    private String registerCourt;

    @Column(name = "register_number", length = PartnerContent.NUMBER_LENGTH)
    private String registerNumber;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Column(name = "notes")
    private String notes;

    @ManyToMany
    @JoinTable(
            name = "partner_tag",
            joinColumns = @JoinColumn(name = "organization_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new HashSet<>();

    @OneToMany(mappedBy = "organization", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PartnerAddress> addresses = new ArrayList<>();

    @NotAudited
    @Column(name = "postal_code", length = AddressContent.POSTAL_CODE_LENGTH)
    private String postalCode;

    @NotAudited
    @Column(name = "city", length = AddressContent.CITY_LENGTH)
    private String city;

    @NotAudited
    @Column(name = "inside_area")
    private Boolean insideArea;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected PartnerOrganization() {}

    public PartnerOrganization(PartnerContent content, Change change) {
        describe(content, change);
    }

    /** Replaces everything that describes it; {@link #locate} follows where addresses may have changed. */
    public final void describe(PartnerContent content, Change change) {
        name = content.name();
        type = content.type();
        sector = content.sector();
        sizeClass = content.sizeClass();
        web = content.web();
        email = content.email();
        phone = content.phone();
        registerCourt = content.registerCourt();
        registerNumber = content.registerNumber();
        responsibleId = content.responsibleId();
        notes = content.notes();
        tags.retainAll(content.tags());
        tags.addAll(content.tags());
        replaceAddresses(content.addresses());
        touched(change);
    }

    private void replaceAddresses(List<AddressContent> wanted) {
        OrderedRows.replace(
                addresses, wanted, PartnerAddress::write, (row, ordinal) -> new PartnerAddress(this, ordinal, row));
        postalCode = wanted.isEmpty() ? null : wanted.get(0).postalCode();
        city = wanted.isEmpty() ? null : wanted.get(0).city();
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException naming both states */
    public void become(PartnerStatus target, Change change) {
        status = status.become(target);
        touched(change);
    }

    /** As a merge leaves it, or its undoing: the state is that of one of the two, whatever steps lead there. */
    public void describe(PartnerContent content, PartnerStatus newStatus, Change change) {
        describe(content, change);
        status = newStatus;
    }

    /** It is one with the other from now on, and stays as a trace only. */
    public void mergeInto(PartnerOrganization other, Change change) {
        requireOpen();
        other.requireOpen();
        mergedIntoId = other.getId();
        touched(change);
    }

    /** It is itself again. */
    public void part(Change change) {
        mergedIntoId = null;
        touched(change);
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException where it was merged into another one */
    public void requireOpen() {
        if (mergedIntoId != null) {
            throw new IllegalStepException("partner.merge.isMerged", name);
        }
    }

    /** An undone import puts back the status that it found, whatever steps lead there. */
    public void putBack(PartnerStatus before, Change change) {
        status = before;
        touched(change);
    }

    /** Changes it in what many partners are changed in at once; refuses a status as {@link #become} does. */
    public void adapt(PartnerAdaptation wanted, Change change) {
        if (wanted.status() != null && wanted.status() != status) {
            status = status.become(wanted.status());
        }
        tags.removeAll(wanted.removedTags());
        tags.addAll(wanted.addedTags());
        if (wanted.assigned()) {
            responsibleId = wanted.responsibleId();
        }
        touched(change);
    }

    /** One of the addresses inside makes the partner one of the area. @param area null where the town has none */
    public void locate(GeoArea area) {
        List<GeoPoint> positions = addresses.stream()
                .map(address -> address.content().position())
                .filter(Objects::nonNull)
                .toList();
        insideArea =
                area == null || positions.isEmpty() ? null : positions.stream().anyMatch(area::contains);
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public PartnerContent content() {
        return new PartnerContent(
                name,
                type,
                sector,
                sizeClass,
                web,
                email,
                phone,
                registerCourt,
                registerNumber,
                responsibleId,
                notes,
                tags,
                addresses.stream().map(PartnerAddress::content).toList());
    }

    public String getName() {
        return name;
    }

    public PartnerType getType() {
        return type;
    }

    public PartnerStatus getStatus() {
        return status;
    }

    public Set<Tag> getTags() {
        return Set.copyOf(tags);
    }

    /** In their order; the first one stands in lists. */
    public List<PartnerAddress> getAddresses() {
        return List.copyOf(addresses);
    }

    /** Null where no address has a position or the town has no boundary. */
    public Boolean getInsideArea() {
        return insideArea;
    }

    /** Null unless it was merged into another one. */
    public Long getMergedIntoId() {
        return mergedIntoId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
