package de.nordertor.identity.boundary;

import java.util.List;

/**
 * An account as the form has it.
 *
 * @param departmentId where the person works; null when that is not said
 */
public record UserInput(
        String login, String displayName, String email, String phone, Long departmentId, List<GrantInput> grants) {

    public UserInput {
        grants = List.copyOf(grants);
    }
}
