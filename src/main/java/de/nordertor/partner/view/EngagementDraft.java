package de.nordertor.partner.view;

import de.nordertor.partner.boundary.EngagementInput;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.util.Set;

/** What stands in the form of an engagement profile while somebody fills it in. */
public class EngagementDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long[] fieldIds;
    private ResourceType[] resourceTypes;
    private String motives;
    private String capacity;
    private String availability;
    private String limits;

    public EngagementDraft(EngagementInput input) {
        fieldIds = input.fieldIds().toArray(Long[]::new);
        resourceTypes = input.resourceTypes().toArray(ResourceType[]::new);
        motives = input.motives();
        capacity = input.capacity();
        availability = input.availability();
        limits = input.limits();
    }

    public EngagementInput input() {
        return new EngagementInput(Set.of(fieldIds), Set.of(resourceTypes), motives, capacity, availability, limits);
    }

    public Long[] getFieldIds() {
        return fieldIds;
    }

    public void setFieldIds(Long[] fieldIds) {
        this.fieldIds = fieldIds;
    }

    public ResourceType[] getResourceTypes() {
        return resourceTypes;
    }

    public void setResourceTypes(ResourceType[] resourceTypes) {
        this.resourceTypes = resourceTypes;
    }

    public String getMotives() {
        return motives;
    }

    public void setMotives(String motives) {
        this.motives = motives;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getAvailability() {
        return availability;
    }

    public void setAvailability(String availability) {
        this.availability = availability;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }
}
