package de.nordertor.identity.control;

import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Language;

/** An account as {@link Staff} needs it. */
public record Colleague(
        Long id, String displayName, String email, Language language, AccountState state, Long departmentId) {}
