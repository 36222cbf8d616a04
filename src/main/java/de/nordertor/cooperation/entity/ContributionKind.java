package de.nordertor.cooperation.entity;

/** What is contributed: hours of work, money, or goods by their value in euro. */
public enum ContributionKind {
    HOURS,
    MONEY,
    GOODS
}
