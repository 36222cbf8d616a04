package de.nordertor.identity.view;

import de.nordertor.identity.boundary.OwnAccount;
import de.nordertor.identity.boundary.OwnAccountView;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Theme;
import de.nordertor.platform.view.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own account: what the administration knows, and language and look to choose. */
@Named
@RequestScoped
public class AccountView {

    @Inject
    private OwnAccount account;

    @Inject
    private Notices notices;

    @Inject
    private DisplayChoice display;

    private OwnAccountView own;
    private Language language;
    private Theme theme;

    @PostConstruct
    void read() {
        own = account.get();
        language = own.language();
        theme = own.theme();
    }

    public String save() {
        account.prefer(language, theme);
        display.apply(language, theme);
        notices.done("identity.account.saved");
        return "/identity/account?faces-redirect=true";
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public OwnAccountView getOwn() {
        return own;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }
}
