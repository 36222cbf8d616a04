package de.nordertor.identity.view;

import de.nordertor.identity.boundary.SignIn;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Theme;
import de.nordertor.platform.view.Preferences;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Brings what the account says about language and look into the browser where the person sits now. */
@RequestScoped
public class DisplayChoice {

    /** At sign-in: only what was chosen on purpose. */
    public void follow(SignIn.Preference preference) {
        if (preference != null) {
            remember(
                    preference.language() == Language.BROWSER ? null : language(preference.language()),
                    preference.theme() == Theme.DEVICE ? null : look(preference.theme()));
        }
    }

    /** After choosing: also that browser and device decide. */
    public void apply(Language language, Theme theme) {
        remember(language(language), look(theme));
    }

    private static void remember(String language, String look) {
        Preferences.remember(Faces.getRequest(), Faces.getResponse(), language, look);
    }

    private static String language(Language language) {
        return language == Language.BROWSER ? "auto" : language.name().toLowerCase(Locale.ROOT);
    }

    private static String look(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case DEVICE -> "auto";
        };
    }
}
