package de.nordertor.document.boundary;

/** A sheet of a workbook that could be read. */
public record TableSheet(String name, boolean hidden) {}
