package de.nordertor.town.boundary;

import de.nordertor.town.entity.FederalState;
import java.io.Serializable;

/**
 * In which Land the town lies.
 *
 * @param state null where nobody has said so: then only the holidays of all Länder count
 */
public record FederalStateRow(long version, FederalState state) implements Serializable {}
