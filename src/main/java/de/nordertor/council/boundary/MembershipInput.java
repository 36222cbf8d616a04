package de.nordertor.council.boundary;

import de.nordertor.council.entity.MemberRole;
import java.io.Serializable;
import java.time.LocalDate;

/** A membership in the form of a person. */
public record MembershipInput(Long committeeId, MemberRole role, boolean voting, LocalDate validFrom, LocalDate validTo)
        implements Serializable {}
