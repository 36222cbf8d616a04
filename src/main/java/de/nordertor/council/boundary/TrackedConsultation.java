package de.nordertor.council.boundary;

import java.io.Serializable;

/**
 * The resolution that a tracking belongs to.
 *
 * @param consultationId of the consultation in which it was adopted
 * @param paper its number and subject
 * @param mayAdd whether the person may say what is to be done because of it
 */
public record TrackedConsultation(Long consultationId, Long paperId, String paper, String committee, boolean mayAdd)
        implements Serializable {}
