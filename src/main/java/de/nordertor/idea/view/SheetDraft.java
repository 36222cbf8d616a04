package de.nordertor.idea.view;

import de.nordertor.idea.boundary.SheetInput;
import java.io.Serializable;
import java.util.Set;

/** What stands in the form of a sheet while somebody fills it in. */
public class SheetDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private Long[] fieldIds;
    private String otherFields;
    private String areaType;
    private String startingPosition;
    private String description;
    private String management;
    private String participation;
    private String effect;
    private String conclusion;
    private String contact;

    public SheetDraft(SheetInput input) {
        title = input.title();
        fieldIds = input.fieldIds().toArray(Long[]::new);
        otherFields = input.otherFields();
        areaType = input.areaType();
        startingPosition = input.startingPosition();
        description = input.description();
        management = input.management();
        participation = input.participation();
        effect = input.effect();
        conclusion = input.conclusion();
        contact = input.contact();
    }

    SheetInput input() {
        return new SheetInput(
                title,
                Set.of(fieldIds),
                otherFields,
                areaType,
                startingPosition,
                description,
                management,
                participation,
                effect,
                conclusion,
                contact);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long[] getFieldIds() {
        return fieldIds;
    }

    public void setFieldIds(Long[] fieldIds) {
        this.fieldIds = fieldIds;
    }

    public String getOtherFields() {
        return otherFields;
    }

    public void setOtherFields(String otherFields) {
        this.otherFields = otherFields;
    }

    public String getAreaType() {
        return areaType;
    }

    public void setAreaType(String areaType) {
        this.areaType = areaType;
    }

    public String getStartingPosition() {
        return startingPosition;
    }

    public void setStartingPosition(String startingPosition) {
        this.startingPosition = startingPosition;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getManagement() {
        return management;
    }

    public void setManagement(String management) {
        this.management = management;
    }

    public String getParticipation() {
        return participation;
    }

    public void setParticipation(String participation) {
        this.participation = participation;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
