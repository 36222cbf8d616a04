package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.boundary.ListingInput.Terms;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.PlaceInput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What stands in the form of a need or an offer while somebody fills it in. */
public class ListingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListingKind kind;
    private Long partnerId;
    private String title;
    private String description;
    private Long contactId;
    private String origin;
    private Long responsibleId;
    private ResourceType resourceType;
    private Integer amount;
    private AmountUnit unit;
    private Long[] fieldIds;
    private TargetGroup[] targetGroups;
    private String place;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private LocalDate from;
    private LocalDate to;
    private final List<DayDraft> days;
    private Prerequisite[] prerequisites;
    private Integer minimumShare;
    private Circumstance[] circumstances;
    private Integer radiusMetres;
    private Limit[] limits;

    public ListingDraft(ListingInput input) {
        kind = input.kind();
        partnerId = input.partnerId();
        title = input.title();
        description = input.description();
        contactId = input.contactId();
        origin = input.origin() == null ? null : key(input.origin());
        responsibleId = input.responsibleId();
        resourceType = input.resourceType();
        amount = input.amount();
        unit = input.unit();
        fieldIds = input.fieldIds().toArray(Long[]::new);
        targetGroups = input.targetGroups().toArray(TargetGroup[]::new);
        place = input.place().name();
        latitude = input.place().latitude();
        longitude = input.place().longitude();
        from = input.from();
        to = input.to();
        days = Arrays.stream(DayOfWeek.values())
                .map(day -> new DayDraft(
                        day,
                        input.weeklyTimes().stream()
                                .filter(time -> time.day() == day)
                                .findFirst()
                                .orElse(null)))
                .toList();
        prerequisites = input.prerequisites().toArray(Prerequisite[]::new);
        minimumShare = input.terms().minimumShare();
        circumstances = input.terms().circumstances().toArray(Circumstance[]::new);
        radiusMetres = input.terms().radiusMetres();
        limits = input.terms().limits().toArray(Limit[]::new);
    }

    ListingInput input() {
        return new ListingInput(
                kind,
                title,
                description,
                partnerId,
                contactId,
                chosenOrigin(),
                responsibleId,
                resourceType,
                amount,
                unit,
                Set.of(fieldIds),
                Set.of(targetGroups),
                new PlaceInput(place, latitude, longitude),
                from,
                to,
                days.stream().filter(DayDraft::isTyped).map(DayDraft::input).toList(),
                Set.of(prerequisites),
                new Terms(minimumShare, Set.of(circumstances), radiusMetres, Set.of(limits)));
    }

    private SubjectRef chosenOrigin() {
        if (origin == null) {
            return null;
        }
        String[] chosen = origin.split("-", 2);
        return new SubjectRef(chosen[0], Long.valueOf(chosen[1]));
    }

    /** By it the form knows a thing. */
    static String key(SubjectRef subject) {
        return subject.kind() + "-" + subject.id();
    }

    public ListingKind getKind() {
        return kind;
    }

    /** One for each day of the week, Monday first. */
    public List<DayDraft> getDays() {
        return days;
    }

    public Long getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(Long partnerId) {
        this.partnerId = partnerId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public ResourceType getResourceType() {
        return resourceType;
    }

    public void setResourceType(ResourceType resourceType) {
        this.resourceType = resourceType;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public AmountUnit getUnit() {
        return unit;
    }

    public void setUnit(AmountUnit unit) {
        this.unit = unit;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Prerequisite[] getPrerequisites() {
        return prerequisites;
    }

    public void setPrerequisites(Prerequisite[] prerequisites) {
        this.prerequisites = prerequisites;
    }

    public Integer getMinimumShare() {
        return minimumShare;
    }

    public void setMinimumShare(Integer minimumShare) {
        this.minimumShare = minimumShare;
    }

    public Circumstance[] getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(Circumstance[] circumstances) {
        this.circumstances = circumstances;
    }

    public Integer getRadiusMetres() {
        return radiusMetres;
    }

    public void setRadiusMetres(Integer radiusMetres) {
        this.radiusMetres = radiusMetres;
    }

    public Limit[] getLimits() {
        return limits;
    }

    public void setLimits(Limit[] limits) {
        this.limits = limits;
    }
}
