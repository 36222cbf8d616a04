package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.Language;

/**
 * Somebody who is reached.
 *
 * @param email null where none is known
 * @param insteadOf who is absent and meant; null where it is the person her- or himself
 */
public record Recipient(Long personId, String displayName, String email, Language language, Long insteadOf) {}
