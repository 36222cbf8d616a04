package de.nordertor.market.boundary;

import java.io.Serializable;

/** A side of an agreement as a person chooses it. @param partnerId null for the town */
public record SideInput(Long partnerId) implements Serializable {}
