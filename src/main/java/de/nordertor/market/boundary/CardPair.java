package de.nordertor.market.boundary;

import java.io.Serializable;

/** The cards that two people bring to a table. @param need and offer: null where there is none */
public record CardPair(CardRow need, CardRow offer) implements Serializable {}
