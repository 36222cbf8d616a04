package de.nordertor.identity.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The one form in which a sign-in name is stored and compared. */
public final class LoginName {

    public static final int MAX = 100;
    private static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@\\-]{1,99}";
    private static final Set<String> RESERVED = Set.of("system", "anonymous");

    private LoginName() {}

    /** Upper and lower case, width and composition of letters make no difference. */
    public static String normalise(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static String valid(String typed) {
        String login = normalise(typed);
        if (!login.matches(FORM) || RESERVED.contains(login)) {
            throw new InvalidInputException("identity.user.login.invalid");
        }
        return login;
    }
}
