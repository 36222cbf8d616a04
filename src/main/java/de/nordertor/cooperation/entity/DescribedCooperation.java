package de.nordertor.cooperation.entity;

import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.FieldOfAction;
import de.nordertor.town.entity.GeoPoint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What describes a {@link Cooperation}, apart from its life, and who said so last. */
@MappedSuperclass
abstract class DescribedCooperation extends BaseEntity {

    @Column(name = "title", nullable = false, length = CooperationContent.TITLE_LENGTH)
    private String title;

    @Column(name = "aim")
    private String aim;

    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "area_id")
    private Long areaId;

    @Column(name = "place", length = CooperationContent.PLACE_LENGTH)
    private String place;

    @Column(name = "latitude")
    private BigDecimal latitude;

    @Column(name = "longitude")
    private BigDecimal longitude;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @NotAudited
    @Column(name = "origin_kind")
    private String originKind;

    @NotAudited
    @Column(name = "origin_id")
    private Long originId;

    @Column(name = "participation")
    private String participation;

    @Column(name = "residents")
    private Integer residents;

    @ManyToMany
    @JoinTable(
            name = "cooperation_field",
            joinColumns = @JoinColumn(name = "cooperation_id"),
            inverseJoinColumns = @JoinColumn(name = "field_of_action_id"))
    private Set<FieldOfAction> fieldsOfAction = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_target_group", joinColumns = @JoinColumn(name = "cooperation_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "target_group", nullable = false)
    private Set<TargetGroup> targetGroups = new HashSet<>();

    @Column(name = "costs")
    private BigDecimal costs;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected DescribedCooperation() {}

    /** Replaces everything that describes it. */
    public final void describe(CooperationContent content, Change change) {
        touched(change);
        title = content.title();
        aim = content.aim();
        departmentId = content.departmentId();
        responsibleId = content.responsibleId();
        groupId = content.groupId();
        areaId = content.areaId();
        place = content.place();
        latitude = content.point() == null ? null : content.point().latitude();
        longitude = content.point() == null ? null : content.point().longitude();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        originKind = content.origin() == null ? null : content.origin().kind();
        originId = content.origin() == null ? null : content.origin().id();
        participation = content.participation();
        residents = content.residents();
        fieldsOfAction.retainAll(content.fieldsOfAction());
        fieldsOfAction.addAll(content.fieldsOfAction());
        targetGroups.retainAll(content.targetGroups());
        targetGroups.addAll(content.targetGroups());
    }

    /** What was planned is another, and with it what it costs in all. @param euro null where nobody knows */
    public void planned(BigDecimal euro, Change change) {
        costs = Euros.of(euro, "cooperation.cooperation.costs");
        touched(change);
    }

    final void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public CooperationContent content() {
        return new CooperationContent(
                title,
                aim,
                departmentId,
                responsibleId,
                groupId,
                areaId,
                place,
                latitude == null || longitude == null ? null : GeoPoint.of(latitude, longitude),
                startsOn,
                endsOn,
                originId == null ? null : new SubjectRef(originKind, originId),
                participation,
                residents,
                fieldsOfAction,
                targetGroups);
    }

    public String getTitle() {
        return title;
    }

    /** What it is expected to cost in all, in euro; null where nobody knows. */
    public BigDecimal getCosts() {
        return costs;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return title;
    }
}
