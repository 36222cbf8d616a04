package de.nordertor.group.entity;

/** Whether somebody who was invited came. */
public enum Presence {
    PRESENT,
    EXCUSED,
    ABSENT
}
