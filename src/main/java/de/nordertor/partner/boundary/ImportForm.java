package de.nordertor.partner.boundary;

import java.io.Serializable;

/**
 * How a person wants a file to be read; what is null is found out.
 *
 * @param charset the name of an encoding
 * @param separator one character
 * @param headerRow the number of the row with the titles, 0 for none
 */
public record ImportForm(String sheet, String charset, String separator, Integer headerRow) implements Serializable {}
