package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how long a council is elected (Wahlperiode; § 47 Abs. 2 NKomVG: five years, from 1 November). */
@Entity
@Table(name = "legislative_term")
public class LegislativeTerm extends BaseEntity {

    public static final String KIND = "LegislativeTerm";
    public static final int NAME_LENGTH = 100;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    protected LegislativeTerm() {}

    public LegislativeTerm(String name, LocalDate startsOn, LocalDate endsOn) {
        describe(name, startsOn, endsOn);
    }

    public final void describe(String newName, LocalDate newStartsOn, LocalDate newEndsOn) {
        String called = Text.requiredLine(newName, NAME_LENGTH, "council.term.name");
        require(newStartsOn, "council.term.startsOn");
        require(newEndsOn, "council.term.endsOn");
        if (!newEndsOn.isAfter(newStartsOn)) {
            throw new InvalidInputException("council.term.endsBeforeStart");
        }
        name = called;
        startsOn = newStartsOn;
        endsOn = newEndsOn;
    }

    private static void require(LocalDate day, String labelKey) {
        if (day == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
    }

    /** Whether both are on some day; a council has one at a time. */
    public boolean overlaps(LegislativeTerm other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    public String getName() {
        return name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }
}
