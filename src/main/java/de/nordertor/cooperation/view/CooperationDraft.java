package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.town.boundary.PlaceInput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What stands in the form of a cooperation while somebody fills it in. */
public class CooperationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String aim;
    private Long departmentId;
    private Long responsibleId;
    private Long groupId;
    private Long areaId;
    private String place;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private final String originKind;
    private final Long originId;
    private String participation;
    private Integer residents;
    private Long[] fieldIds;
    private TargetGroup[] targetGroups;

    public CooperationDraft(CooperationInput input) {
        title = input.title();
        aim = input.aim();
        departmentId = input.departmentId();
        responsibleId = input.responsibleId();
        groupId = input.groupId();
        areaId = input.areaId();
        place = input.place().name();
        latitude = input.place().latitude();
        longitude = input.place().longitude();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        originKind = input.originKind();
        originId = input.originId();
        participation = input.participation();
        residents = input.residents();
        fieldIds = input.fieldIds().toArray(Long[]::new);
        targetGroups = input.targetGroups().toArray(TargetGroup[]::new);
    }

    CooperationInput input() {
        return new CooperationInput(
                title,
                aim,
                departmentId,
                responsibleId,
                groupId,
                areaId,
                new PlaceInput(place, latitude, longitude),
                startsOn,
                endsOn,
                originKind,
                originId,
                participation,
                residents,
                Set.of(fieldIds),
                Set.of(targetGroups));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public Long getGroupId() {
        return groupId;
    }

    public void setGroupId(Long groupId) {
        this.groupId = groupId;
    }

    public Long getAreaId() {
        return areaId;
    }

    public void setAreaId(Long areaId) {
        this.areaId = areaId;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getParticipation() {
        return participation;
    }

    public void setParticipation(String participation) {
        this.participation = participation;
    }

    public Integer getResidents() {
        return residents;
    }

    public void setResidents(Integer residents) {
        this.residents = residents;
    }

    public Long[] getFieldIds() {
        return fieldIds;
    }

    public void setFieldIds(Long[] fieldIds) {
        this.fieldIds = fieldIds;
    }

    public TargetGroup[] getTargetGroups() {
        return targetGroups;
    }

    public void setTargetGroups(TargetGroup[] targetGroups) {
        this.targetGroups = targetGroups;
    }
}
