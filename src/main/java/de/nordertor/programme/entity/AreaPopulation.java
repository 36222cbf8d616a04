package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many people lived in an area on a day. */
@Entity
@GuardedContent
@Table(name = "area_population")
public class AreaPopulation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id", nullable = false)
    private ProgrammeArea area;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "counted_on", nullable = false)
    private LocalDate countedOn;

    @Column(name = "inhabitants", nullable = false)
    private int inhabitants;

    protected AreaPopulation() {}

    AreaPopulation(ProgrammeArea area, int ordinal, PopulationContent content) {
        this.area = area;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(PopulationContent content) {
        countedOn = content.countedOn();
        inhabitants = content.inhabitants();
    }

    public PopulationContent content() {
        return new PopulationContent(countedOn, inhabitants);
    }

    @Override
    public String toString() {
        return String.valueOf(inhabitants);
    }
}
