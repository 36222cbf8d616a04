package de.nordertor.council.boundary;

import de.nordertor.council.entity.MeetingState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting in a list. */
public record CommitteeMeetingRow(
        Long id, String committee, LocalDate heldOn, LocalTime startsAt, String place, MeetingState state)
        implements Serializable {}
