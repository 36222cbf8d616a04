package de.nordertor.market.view;

import de.nordertor.market.boundary.MarketInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A marketplace in the making: the form writes into it. */
public class MarketDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private Integer tables;
    private Long responsibleId;

    public MarketDraft(MarketInput input) {
        name = input.name();
        heldOn = input.heldOn();
        startsAt = input.startsAt();
        endsAt = input.endsAt();
        place = input.place();
        tables = input.tables();
        responsibleId = input.responsibleId();
    }

    MarketInput input() {
        return new MarketInput(name, heldOn, startsAt, endsAt, place, tables, responsibleId);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getTables() {
        return tables;
    }

    public void setTables(Integer tables) {
        this.tables = tables;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }
}
