package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A programme of the federation, a state or a foundation that towns can take part in, with the other towns and what an
 * admission obliges to. Whether and how this town takes part is its {@link ProgrammeParticipation}.
 */
@Entity
@GuardedContent
@Table(name = "funding_programme")
public class FundingProgramme extends BaseEntity {

    public static final String KIND = "FundingProgramme";

    @Column(name = "name", nullable = false, length = ProgrammeContent.NAME_LENGTH)
    private String name;

    @Column(name = "client", length = ProgrammeContent.BODY_LENGTH)
    private String client;

    @Column(name = "carrier", length = ProgrammeContent.BODY_LENGTH)
    private String carrier;

    @Column(name = "adviser", length = ProgrammeContent.BODY_LENGTH)
    private String adviser;

    @Column(name = "aim")
    private String aim;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "places")
    private Integer places;

    @Column(name = "session_quota")
    private Integer sessionQuota;

    @Column(name = "sum_per_place")
    private BigDecimal sumPerPlace;

    @Column(name = "conditions")
    private String conditions;

    @Column(name = "web", length = ProgrammeContent.WEB_LENGTH)
    private String web;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ParticipatingMunicipality> municipalities = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ProgrammeDuty> duties = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected FundingProgramme() {}

    public FundingProgramme(ProgrammeContent content, Change change) {
        describe(content, change);
    }

    /** Replaces everything that describes it. */
    public final void describe(ProgrammeContent content, Change change) {
        name = content.name();
        client = content.client();
        carrier = content.carrier();
        adviser = content.adviser();
        aim = content.aim();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        places = content.places();
        sessionQuota = content.sessionQuota();
        sumPerPlace = content.sumPerPlace();
        conditions = content.conditions();
        web = content.web();
        OrderedRows.replace(
                municipalities,
                content.municipalities(),
                ParticipatingMunicipality::write,
                (row, ordinal) -> new ParticipatingMunicipality(this, ordinal, row));
        OrderedRows.replace(
                duties,
                content.duties(),
                ProgrammeDuty::write,
                (row, ordinal) -> new ProgrammeDuty(this, ordinal, row));
        changedAt = change.at();
        changedBy = change.by();
    }

    public ProgrammeContent content() {
        return new ProgrammeContent(
                name,
                client,
                carrier,
                adviser,
                aim,
                startsOn,
                endsOn,
                places,
                sessionQuota,
                sumPerPlace,
                conditions,
                web,
                municipalities.stream().map(ParticipatingMunicipality::content).toList(),
                duties.stream().map(ProgrammeDuty::content).toList());
    }

    public String getName() {
        return name;
    }

    /** Null where nobody knows. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** How many advisory sessions a town gets; null for no limit. */
    public Integer getSessionQuota() {
        return sessionQuota;
    }

    public List<ParticipatingMunicipality> getMunicipalities() {
        return List.copyOf(municipalities);
    }

    public List<ProgrammeDuty> getDuties() {
        return List.copyOf(duties);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return name;
    }
}
