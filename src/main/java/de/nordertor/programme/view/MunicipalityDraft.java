package de.nordertor.programme.view;

import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationState;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** One of the other towns in the form of a programme. */
public class MunicipalityDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String federalState;
    private Integer inhabitants;
    private ParticipationState state;
    private String note;

    public MunicipalityDraft() {}

    MunicipalityDraft(MunicipalityContent content) {
        name = content.name();
        federalState = content.federalState();
        inhabitants = content.inhabitants();
        state = content.state();
        note = content.note();
    }

    MunicipalityContent content() {
        return new MunicipalityContent(name, federalState, inhabitants, state, note);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(name, federalState, inhabitants, state, note).allMatch(Objects::isNull);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFederalState() {
        return federalState;
    }

    public void setFederalState(String federalState) {
        this.federalState = federalState;
    }

    public Integer getInhabitants() {
        return inhabitants;
    }

    public void setInhabitants(Integer inhabitants) {
        this.inhabitants = inhabitants;
    }

    public ParticipationState getState() {
        return state;
    }

    public void setState(ParticipationState state) {
        this.state = state;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
