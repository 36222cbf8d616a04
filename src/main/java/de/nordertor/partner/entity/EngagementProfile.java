package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What a partner is willing to give, one profile for each. What it says holds as of the day on which somebody last
 * confirmed it with the partner.
 */
@Entity
@GuardedContent
@Table(name = "engagement_profile")
public class EngagementProfile extends BaseEntity {

    @Column(name = "organization_id", nullable = false, updatable = false)
    private Long organizationId;

    @ManyToMany
    @JoinTable(
            name = "engagement_field",
            joinColumns = @JoinColumn(name = "profile_id"),
            inverseJoinColumns = @JoinColumn(name = "field_of_action_id"))
    private Set<FieldOfAction> fieldsOfAction = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "engagement_resource", joinColumns = @JoinColumn(name = "profile_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "resource_type", nullable = false)
    private Set<ResourceType> resourceTypes = new HashSet<>();

    @Column(name = "motives")
    private String motives;

    @Column(name = "capacity")
    private String capacity;

    @Column(name = "availability")
    private String availability;

    @Column(name = "limits")
    private String limits;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected EngagementProfile() {}

    public EngagementProfile(Long organizationId) {
        this.organizationId = organizationId;
    }

    public void describe(EngagementContent content, Change change) {
        fieldsOfAction.retainAll(content.fieldsOfAction());
        fieldsOfAction.addAll(content.fieldsOfAction());
        resourceTypes.retainAll(content.resourceTypes());
        resourceTypes.addAll(content.resourceTypes());
        motives = content.motives();
        capacity = content.capacity();
        availability = content.availability();
        limits = content.limits();
        touched(change);
    }

    /** Somebody has asked the partner, and it still holds. */
    public void confirm(LocalDate day, Change change) {
        confirmedOn = day;
        confirmedBy = change.by();
        touched(change);
    }

    /** As a merge leaves it, or its undoing. */
    public void describe(EngagementContent content, LocalDate day, String by, Change change) {
        describe(content, change);
        confirmedOn = day;
        confirmedBy = by;
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public EngagementContent content() {
        return new EngagementContent(fieldsOfAction, resourceTypes, motives, capacity, availability, limits);
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    /** Null until somebody has confirmed it. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
