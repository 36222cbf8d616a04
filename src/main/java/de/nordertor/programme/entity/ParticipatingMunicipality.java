package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Another town that takes part in a programme. */
@Entity
@GuardedContent
@Table(name = "participating_municipality")
public class ParticipatingMunicipality extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", nullable = false)
    private FundingProgramme programme;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "name", nullable = false, length = MunicipalityContent.NAME_LENGTH)
    private String name;

    @Column(name = "federal_state", length = MunicipalityContent.FEDERAL_STATE_LENGTH)
    private String federalState;

    @Column(name = "inhabitants")
    private Integer inhabitants;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ParticipationState state;

    @Column(name = "note", length = MunicipalityContent.NOTE_LENGTH)
    private String note;

    protected ParticipatingMunicipality() {}

    ParticipatingMunicipality(FundingProgramme programme, int ordinal, MunicipalityContent content) {
        this.programme = programme;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(MunicipalityContent content) {
        name = content.name();
        federalState = content.federalState();
        inhabitants = content.inhabitants();
        state = content.state();
        note = content.note();
    }

    public MunicipalityContent content() {
        return new MunicipalityContent(name, federalState, inhabitants, state, note);
    }

    @Override
    public String toString() {
        return name;
    }
}
