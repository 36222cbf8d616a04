package de.nordertor.programme.view;

import de.nordertor.programme.boundary.ProgrammeInput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a programme while somebody fills it in. */
public class ProgrammeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String client;
    private String carrier;
    private String adviser;
    private String aim;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer places;
    private Integer sessionQuota;
    private BigDecimal sumPerPlace;
    private String conditions;
    private String web;
    private final List<MunicipalityDraft> municipalities = new ArrayList<>();
    private final List<DutyDraft> duties = new ArrayList<>();

    public ProgrammeDraft(ProgrammeInput input) {
        name = input.name();
        client = input.client();
        carrier = input.carrier();
        adviser = input.adviser();
        aim = input.aim();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        places = input.places();
        sessionQuota = input.sessionQuota();
        sumPerPlace = input.sumPerPlace();
        conditions = input.conditions();
        web = input.web();
        input.municipalities().forEach(row -> municipalities.add(new MunicipalityDraft(row)));
        input.duties().forEach(row -> duties.add(new DutyDraft(row)));
    }

    /** Rows in which nothing was typed are left out. */
    public ProgrammeInput input() {
        return new ProgrammeInput(
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
                municipalities.stream()
                        .filter(row -> !row.isEmpty())
                        .map(MunicipalityDraft::content)
                        .toList(),
                duties.stream()
                        .filter(row -> !row.isEmpty())
                        .map(DutyDraft::content)
                        .toList());
    }

    public List<MunicipalityDraft> getMunicipalities() {
        return municipalities;
    }

    public List<DutyDraft> getDuties() {
        return duties;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Integer getSessionQuota() {
        return sessionQuota;
    }

    public void setSessionQuota(Integer sessionQuota) {
        this.sessionQuota = sessionQuota;
    }

    public BigDecimal getSumPerPlace() {
        return sumPerPlace;
    }

    public void setSumPerPlace(BigDecimal sumPerPlace) {
        this.sumPerPlace = sumPerPlace;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getWeb() {
        return web;
    }

    public void setWeb(String web) {
        this.web = web;
    }
}
