package de.nordertor.cooperation.entity;

/** In which form something goes on after its project (Verstetigung). */
public enum SustainmentForm {
    ASSOCIATION,
    REGULAR_OFFER,
    PARTNER_ALONE,
    TOWN_TASK,
    FOLLOW_UP_PROJECT,
    OTHER
}
