package de.nordertor.identity.entity;

/** What is counted: the name somebody typed, whether or not there is such an account, or where it came from. */
public enum AttemptKind {
    ACCOUNT,
    ADDRESS,
    SETUP
}
