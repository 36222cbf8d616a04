package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.AgreementState;
import java.io.Serializable;
import java.time.LocalDate;

/** An agreement of a cooperation in a list. @param agreedOn null while it has no date */
public record AgreementRow(Long id, int number, String title, AgreementState state, LocalDate since, LocalDate agreedOn)
        implements Serializable {}
