package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import java.io.Serializable;
import java.time.LocalDate;

/** A session in the list of a programme. @param usefulness null while nobody has said */
public record SessionRow(
        Long id, SessionFormat format, String topic, LocalDate on, SessionState state, Integer usefulness)
        implements Serializable {}
