package de.nordertor.partner.entity;

/** How somebody is addressed in a letter; none where it is not known or not wanted. */
public enum Salutation {
    MS,
    MR
}
