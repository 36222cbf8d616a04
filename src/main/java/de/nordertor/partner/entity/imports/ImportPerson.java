package de.nordertor.partner.entity.imports;

/** In whose name something is imported; id null for the system. */
public record ImportPerson(Long id, String login, String name) {}
