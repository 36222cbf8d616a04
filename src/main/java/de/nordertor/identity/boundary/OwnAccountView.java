package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Theme;
import java.util.List;

/**
 * What a person sees of the own account.
 *
 * @param department code and name, null where the account names none
 */
public record OwnAccountView(
        String login,
        String displayName,
        String email,
        String phone,
        String department,
        List<GrantRow> grants,
        Language language,
        Theme theme,
        boolean mustChangePassword) {

    public OwnAccountView {
        grants = List.copyOf(grants);
    }
}
