package de.nordertor.journal.boundary;

import de.nordertor.platform.entity.BusinessException;

/**
 * A file that was not taken although the rest was kept.
 *
 * @param reason the sentence to tell
 */
public record RefusedAttachment(String fileName, BusinessException reason) {}
