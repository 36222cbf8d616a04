package de.nordertor.platform.boundary;

/**
 * A field that somebody else changed since a form was opened.
 *
 * @param labelKey the bundle key of the field's label
 * @param theirs the value that is stored now, as plain text
 * @param alsoMine whether the person at the form changed it too
 */
public record FieldChange(String labelKey, String theirs, boolean alsoMine) {}
