package de.nordertor.identity.entity;

/** Whether a person may sign in. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
