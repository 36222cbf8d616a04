package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
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
import java.time.LocalDate;
import java.util.EnumSet;
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

    protected EngagementProfile() {}

    public EngagementProfile(Long organizationId) {
        this.organizationId = organizationId;
    }

    public void describe(EngagementContent content) {
        fieldsOfAction.retainAll(content.fieldsOfAction());
        fieldsOfAction.addAll(content.fieldsOfAction());
        resourceTypes.retainAll(content.resourceTypes());
        resourceTypes.addAll(content.resourceTypes());
        motives = content.motives();
        capacity = content.capacity();
        availability = content.availability();
        limits = content.limits();
    }

    /** Somebody has asked the partner, and it still holds. */
    public void confirm(LocalDate day, String person) {
        confirmedOn = day;
        confirmedBy = person;
    }

    public EngagementContent content() {
        return new EngagementContent(fieldsOfAction, resourceTypes, motives, capacity, availability, limits);
    }

    /** In the order of their declaration. */
    public Set<ResourceType> getResourceTypes() {
        return resourceTypes.isEmpty() ? EnumSet.noneOf(ResourceType.class) : EnumSet.copyOf(resourceTypes);
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
}
