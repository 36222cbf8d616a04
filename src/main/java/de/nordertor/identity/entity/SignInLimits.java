package de.nordertor.identity.entity;

/** The limits in force for one attempt to sign in. */
public record SignInLimits(AttemptLimit ofAddress, AttemptLimit ofName) {}
