package de.nordertor.council.boundary;

import de.nordertor.council.entity.MeetingState;
import java.io.Serializable;
import java.time.LocalDate;

/** Which meetings a list shows; null for no limit. */
public record MeetingFilter(Long committeeId, MeetingState state, LocalDate from, LocalDate to)
        implements Serializable {}
