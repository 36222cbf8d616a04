package de.nordertor.matching.entity;

import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.DayRange;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** What describes a need or an offer; what becomes of it is told by {@link Listing}. */
@MappedSuperclass
public abstract class ListingDescription extends BaseEntity {

    @Column(name = "title", nullable = false, length = ListingContent.TITLE_LENGTH)
    private String title;

    @Column(name = "description")
    private String description;

    @NotAudited
    @Column(name = "contact_id")
    private Long contactId;

    @NotAudited
    @Column(name = "origin_kind")
    private String originKind;

    @NotAudited
    @Column(name = "origin_id")
    private Long originId;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "resource_type", nullable = false)
    private ResourceType resourceType;

    @Column(name = "amount", nullable = false)
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", nullable = false)
    private AmountUnit unit;

    @ManyToMany
    @JoinTable(
            name = "listing_field",
            joinColumns = @JoinColumn(name = "listing_id"),
            inverseJoinColumns = @JoinColumn(name = "field_of_action_id"))
    private Set<FieldOfAction> fieldsOfAction = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "listing_target_group", joinColumns = @JoinColumn(name = "listing_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "target_group", nullable = false)
    private Set<TargetGroup> targetGroups = new HashSet<>();

    @Column(name = "place", length = ListingContent.PLACE_LENGTH)
    private String place;

    @Column(name = "latitude")
    private BigDecimal latitude;

    @Column(name = "longitude")
    private BigDecimal longitude;

    @Column(name = "available_from")
    private LocalDate availableFrom;

    @Column(name = "available_to")
    private LocalDate availableTo;

    @ElementCollection
    @CollectionTable(name = "listing_weekly_time", joinColumns = @JoinColumn(name = "listing_id"))
    private Set<WeeklyTime> weeklyTimes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "listing_prerequisite", joinColumns = @JoinColumn(name = "listing_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "prerequisite", nullable = false)
    private Set<Prerequisite> prerequisites = new HashSet<>();

    protected final void write(ListingContent content) {
        title = content.title();
        description = content.description();
        contactId = content.contactId();
        originKind = content.origin() == null ? null : content.origin().kind();
        originId = content.origin() == null ? null : content.origin().id();
        responsibleId = content.responsibleId();
        resourceType = content.resourceType();
        amount = content.amount().number();
        unit = content.amount().unit();
        replace(fieldsOfAction, content.fieldsOfAction());
        replace(targetGroups, content.targetGroups());
        place = content.place();
        latitude = content.point() == null ? null : content.point().latitude();
        longitude = content.point() == null ? null : content.point().longitude();
        availableFrom = content.period().from();
        availableTo = content.period().to();
        replace(weeklyTimes, Set.copyOf(content.weeklyTimes()));
        replace(prerequisites, content.prerequisites());
    }

    /** Only what differs, so that the trail tells no more than what changed. */
    protected static <T> void replace(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    public ListingContent content() {
        return new ListingContent(
                title,
                description,
                contactId,
                originId == null ? null : new SubjectRef(originKind, originId),
                responsibleId,
                resourceType,
                new Amount(amount, unit),
                fieldsOfAction,
                targetGroups,
                place,
                latitude == null || longitude == null ? null : GeoPoint.of(latitude, longitude),
                new DayRange(availableFrom, availableTo),
                weeklyTimes.stream()
                        .sorted(Comparator.comparing(WeeklyTime::getDay))
                        .toList(),
                prerequisites);
    }

    /** Nobody in particular speaks for the partner from now on. */
    protected final void noContact() {
        contactId = null;
    }

    int amount() {
        return amount;
    }

    public String getTitle() {
        return title;
    }

    @Override
    public String toString() {
        return title;
    }
}
