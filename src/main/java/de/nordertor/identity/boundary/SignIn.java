package de.nordertor.identity.boundary;

import de.nordertor.identity.control.Caller;
import de.nordertor.identity.control.SignInMechanism;
import de.nordertor.identity.control.WantedPage;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.SessionUser;
import de.nordertor.identity.entity.Theme;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The way in. */
@RequestScoped
@Open("nobody is signed in yet")
public class SignIn {

    @Inject
    private SecurityContext security;

    /** What came of it: only whether it worked, and whether to wait. */
    public enum Result {
        DONE,
        WRONG,
        RESTING
    }

    /** What the person chose for language and look; null before anybody is signed in. */
    public record Preference(Language language, Theme theme) {}

    public Result signIn(HttpServletRequest request, HttpServletResponse response, String login, String password) {
        UsernamePasswordCredential credential =
                new UsernamePasswordCredential(login == null ? "" : login, password == null ? "" : password);
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().newAuthentication(true).credential(credential));
        if (status == AuthenticationStatus.SUCCESS) {
            return Result.DONE;
        }
        return Boolean.TRUE.equals(request.getAttribute(SignInMechanism.RESTING)) ? Result.RESTING : Result.WRONG;
    }

    /** After {@link Result#DONE}, in the same request. */
    public Preference preference(HttpServletRequest request) {
        SessionUser user = Caller.of(request);
        return user == null ? null : new Preference(user.language(), user.theme());
    }

    /** The page to go on to; the start page where the wish leads elsewhere. */
    public String wanted(String wish) {
        return WantedPage.orStart(wish);
    }
}
