package de.nordertor.publication.boundary;

import java.time.Instant;

/** A file as it is published, without its bytes. */
public record PublicFileRow(Long id, String mediaType, String fileName, long size, String sha256, Instant modified) {}
