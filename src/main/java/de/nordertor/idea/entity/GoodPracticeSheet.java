package de.nordertor.idea.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A sheet that tells other towns what worked (Praxisblatt). The town's own ones are written here and go out as a file; those
 * of others come in as a file, are only read, and are replaced by a later file.
 */
@Entity
@GuardedContent
@Table(name = "practice_sheet")
public class GoodPracticeSheet extends BaseEntity {

    public static final String KIND = "GoodPracticeSheet";

    /** By it other towns know it. */
    @NotAudited
    @Column(name = "uid", nullable = false, updatable = false)
    private String uid;

    @NotAudited
    @Column(name = "municipality", updatable = false)
    private String municipality;

    @Column(name = "produced_on")
    private LocalDate producedOn;

    @Column(name = "title", nullable = false, length = SheetContent.LINE_LENGTH)
    private String title;

    @Column(name = "other_fields", length = SheetContent.FIELDS_LENGTH)
    private String otherFields;

    @Column(name = "area_type", length = SheetContent.LINE_LENGTH)
    private String areaType;

    @Column(name = "starting_position")
    private String startingPosition;

    @Column(name = "description")
    private String description;

    @Column(name = "management")
    private String management;

    @Column(name = "participation")
    private String participation;

    @Column(name = "effect")
    private String effect;

    @Column(name = "conclusion")
    private String conclusion;

    @Column(name = "contact")
    private String contact;

    @ManyToMany
    @JoinTable(
            name = "practice_sheet_field",
            joinColumns = @JoinColumn(name = "sheet_id"),
            inverseJoinColumns = @JoinColumn(name = "field_of_action_id"))
    private Set<FieldOfAction> fieldsOfAction = new HashSet<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected GoodPracticeSheet() {}

    /** One of the own town. */
    public GoodPracticeSheet(SheetContent content, Change change) {
        uid = UUID.randomUUID().toString();
        write(content, change);
    }

    /** One of another town. @param on the day of its file */
    public GoodPracticeSheet(String municipality, String uid, LocalDate on, SheetContent content, Change change) {
        this.municipality = municipality;
        this.uid = uid;
        producedOn = on;
        write(content, change);
    }

    /** @throws IllegalStepException where it is another town's */
    public void describe(SheetContent content, Change change) {
        requireOwn();
        write(content, change);
    }

    /** Takes over what a later file of the other town says. */
    public void renew(LocalDate on, SheetContent content, Change change) {
        producedOn = on;
        write(content, change);
    }

    private void write(SheetContent content, Change change) {
        title = content.title();
        fieldsOfAction.retainAll(content.fieldsOfAction());
        fieldsOfAction.addAll(content.fieldsOfAction());
        otherFields = content.otherFields();
        areaType = content.areaType();
        startingPosition = content.startingPosition();
        description = content.description();
        management = content.management();
        participation = content.participation();
        effect = content.effect();
        conclusion = content.conclusion();
        contact = content.contact();
        changedAt = change.at();
        changedBy = change.by();
    }

    public SheetContent content() {
        return new SheetContent(
                title,
                fieldsOfAction,
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

    /** @throws IllegalStepException where it is another town's */
    public void requireOwn() {
        if (!isOwn()) {
            throw new IllegalStepException("idea.sheet.foreign", municipality);
        }
    }

    /** @throws IllegalStepException where it is the town's own */
    public void requireForeign() {
        if (isOwn()) {
            throw new IllegalStepException("idea.sheet.own");
        }
    }

    public boolean isOwn() {
        return municipality == null;
    }

    public String getUid() {
        return uid;
    }

    /** Whose it is; null for the own town. */
    public String getMunicipality() {
        return municipality;
    }

    /** The day of the file it came with; null for an own one. */
    public LocalDate getProducedOn() {
        return producedOn;
    }

    public String getTitle() {
        return title;
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
