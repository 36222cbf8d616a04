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

/** What the programme that funds an area is called for some time. */
@Entity
@GuardedContent
@Table(name = "area_programme_name")
public class AreaProgrammeName extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id", nullable = false)
    private ProgrammeArea area;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "name", nullable = false, length = ProgrammeNameContent.NAME_LENGTH)
    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected AreaProgrammeName() {}

    AreaProgrammeName(ProgrammeArea area, int ordinal, ProgrammeNameContent content) {
        this.area = area;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(ProgrammeNameContent content) {
        name = content.name();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    public ProgrammeNameContent content() {
        return new ProgrammeNameContent(name, validFrom, validTo);
    }

    @Override
    public String toString() {
        return name;
    }
}
