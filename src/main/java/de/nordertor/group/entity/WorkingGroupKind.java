package de.nordertor.group.entity;

/** What a group is for. */
public enum WorkingGroupKind {
    WORKING_GROUP,
    PROJECT_GROUP,
    STEERING_GROUP
}
