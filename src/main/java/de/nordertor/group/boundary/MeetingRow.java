package de.nordertor.group.boundary;

import de.nordertor.group.entity.MeetingState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting in the list of a group. */
public record MeetingRow(Long id, String topic, LocalDate on, LocalTime startsAt, String place, MeetingState state)
        implements Serializable {}
