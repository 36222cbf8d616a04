package de.nordertor.programme.entity;

/** What a town is offered: advice for itself, which counts towards its quota, or a workshop with other towns. */
public enum SessionFormat {
    ADVISORY_SESSION,
    EXPERIENCE_WORKSHOP
}
