package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Role;

/**
 * Which accounts a list shows; null filters nothing.
 *
 * @param text part of name or login
 */
public record UserFilter(String text, AccountState state, Role role, Long departmentId) {}
