package de.nordertor.cooperation.entity;

/** How likely a risk is, or how much it would do. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
