package de.nordertor.identity.entity;

/** How often in a row it was tried from one address, and with one name. */
public record SignInAttempts(Attempts ofAddress, Attempts ofName) {}
