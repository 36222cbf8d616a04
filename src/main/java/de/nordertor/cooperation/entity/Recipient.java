package de.nordertor.cooperation.entity;

/** For whom something is contributed: the town, or somebody else, for example an association. */
public enum Recipient {
    TOWN,
    OTHER
}
