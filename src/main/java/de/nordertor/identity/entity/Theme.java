package de.nordertor.identity.entity;

/** Light or dark, or as the person's device has it. */
public enum Theme {
    DEVICE,
    LIGHT,
    DARK
}
