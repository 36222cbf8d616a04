package de.nordertor.programme.view;

import de.nordertor.programme.entity.ProgrammeNameContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One name of the programme in the form of an area. */
public class ProgrammeNameDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate validFrom;
    private LocalDate validTo;

    public ProgrammeNameDraft() {}

    ProgrammeNameDraft(ProgrammeNameContent content) {
        name = content.name();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    ProgrammeNameContent content() {
        return new ProgrammeNameContent(name, validFrom, validTo);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(name, validFrom, validTo).allMatch(Objects::isNull);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
