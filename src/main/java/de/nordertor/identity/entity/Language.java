package de.nordertor.identity.entity;

/** The language in which a person reads the pages. */
public enum Language {
    BROWSER,
    DE,
    EN
}
