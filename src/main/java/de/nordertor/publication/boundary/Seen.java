package de.nordertor.publication.boundary;

/**
 * What a person looked at before deciding.
 *
 * @param hash of what would be shown and what was warned of
 * @param confirmed whether the person takes responsibility for what was warned of
 */
public record Seen(String hash, boolean confirmed) {}
