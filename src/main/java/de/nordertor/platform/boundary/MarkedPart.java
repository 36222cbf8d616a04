package de.nordertor.platform.boundary;

import java.io.Serializable;

/** A piece of plain text, marked where it is what was looked for. */
public record MarkedPart(String text, boolean marked) implements Serializable {}
