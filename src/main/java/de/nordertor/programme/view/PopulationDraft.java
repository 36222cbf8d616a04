package de.nordertor.programme.view;

import de.nordertor.programme.entity.PopulationContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One count of inhabitants in the form of an area. */
public class PopulationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate countedOn;
    private Integer inhabitants;

    public PopulationDraft() {}

    PopulationDraft(PopulationContent content) {
        countedOn = content.countedOn();
        inhabitants = content.inhabitants();
    }

    PopulationContent content() {
        return new PopulationContent(countedOn, inhabitants);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(countedOn, inhabitants).allMatch(Objects::isNull);
    }

    public LocalDate getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(LocalDate countedOn) {
        this.countedOn = countedOn;
    }

    public Integer getInhabitants() {
        return inhabitants;
    }

    public void setInhabitants(Integer inhabitants) {
        this.inhabitants = inhabitants;
    }
}
