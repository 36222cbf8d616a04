package de.nordertor.document.boundary;

/**
 * How a table was read; a person may correct what was recognised.
 *
 * @param sheet the name of the sheet, empty for a text file
 * @param charset the name of the encoding of a text file, empty for a workbook
 * @param separator of a text file: one character, empty for a workbook
 * @param headerRow the number of the row with the titles, 0 when there is none
 */
public record TableForm(String sheet, String charset, String separator, int headerRow) {}
