package de.nordertor.programme.entity;

/** What a development concept consists of: goals, and the measures below each. */
public enum ItemKind {
    GOAL,
    MEASURE
}
