package de.nordertor.town.entity;

/** Fired in the transaction in which a tag got another name; rooms whose things carry it are found by it. */
public record TagRenamed(Long tagId) {}
