package de.nordertor.platform.entity;

import java.time.Instant;

/**
 * What somebody typed into a form and has not saved yet.
 *
 * @param content the fields by name as a JSON object, as the page's script sent it
 */
public record FormDraft(String content, Instant savedAt) {}
