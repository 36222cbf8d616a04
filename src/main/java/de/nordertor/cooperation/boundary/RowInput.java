package de.nordertor.cooperation.boundary;

import java.io.Serializable;

/** A row of a form. @param id null for a new one */
public record RowInput<C extends Serializable>(Long id, C content) implements Serializable {}
