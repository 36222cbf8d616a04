package de.nordertor.town.entity;

/** Fired in the transaction in which a field of action got another name. */
public record FieldOfActionRenamed(Long fieldOfActionId) {}
