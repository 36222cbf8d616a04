package de.nordertor.idea.entity;

/** From whom an idea comes. */
public enum IdeaSource {
    RESIDENT,
    WORKING_GROUP,
    PARTNER,
    MUNICIPALITY,
    ADVISER,
    STAFF
}
