package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A body that consults papers: the council, a committee of it, an advisory board. Out of use, it stays for old papers. */
@Entity
@Table(name = "committee")
public class Committee extends BaseEntity {

    public static final String KIND = "Committee";
    public static final int NAME_LENGTH = 200;
    public static final int MAX_SUMMONS_DAYS = 90;
    public static final int USUAL_SUMMONS_DAYS = 10;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private CommitteeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "default_visibility", nullable = false)
    private Visibility defaultVisibility;

    @Column(name = "summons_period_days", nullable = false)
    private int summonsPeriodDays;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    protected Committee() {}

    public Committee(String name, CommitteeKind kind, Visibility defaultVisibility, int summonsPeriodDays) {
        describe(name, kind, defaultVisibility, summonsPeriodDays);
    }

    /** @param summonsPeriodDays days between the invitation and the sitting (Ladungsfrist), 0 to 90 */
    public final void describe(
            String newName, CommitteeKind newKind, Visibility newDefaultVisibility, int newSummonsPeriodDays) {
        if (newKind.neverPublic() && newDefaultVisibility == Visibility.PUBLIC) {
            throw new InvalidInputException("council.committee.neverPublic");
        }
        if (newSummonsPeriodDays < 0 || newSummonsPeriodDays > MAX_SUMMONS_DAYS) {
            throw new InvalidInputException("council.committee.summonsPeriodRange", MAX_SUMMONS_DAYS);
        }
        name = Text.requiredLine(newName, NAME_LENGTH, "council.committee.name");
        kind = newKind;
        defaultVisibility = newDefaultVisibility;
        summonsPeriodDays = newSummonsPeriodDays;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getName() {
        return name;
    }

    public CommitteeKind getKind() {
        return kind;
    }

    public Visibility getDefaultVisibility() {
        return defaultVisibility;
    }

    public int getSummonsPeriodDays() {
        return summonsPeriodDays;
    }

    public boolean isActive() {
        return active;
    }
}
