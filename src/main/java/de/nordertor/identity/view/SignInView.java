package de.nordertor.identity.view;

import de.nordertor.identity.boundary.DemoSignIns;
import de.nordertor.identity.boundary.FirstAdministrator;
import de.nordertor.identity.boundary.SignIn;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentUser user;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private DemoSignIns demo;

    @Inject
    private Notices notices;

    @Inject
    private DisplayChoice display;

    private String from;
    private String login;
    private String password;

    /** Whoever is signed in already goes on; a server without any administrator is set up first. */
    public void load() {
        if (user.id().isPresent()) {
            goOn();
        } else if (firstAdministrator.isMissing()) {
            Faces.redirect(Faces.getRequestContextPath() + "/identity/setup");
        } else if (Faces.getRequestParameter("out") != null) {
            notices.done("identity.signIn.signedOut");
        } else if (isSessionOver()) {
            notices.warn("identity.signIn.sessionOver");
        }
    }

    public void signIn() {
        HttpServletRequest request = Faces.getRequest();
        SignIn.Result result = signIn.signIn(request, Faces.getResponse(), login, password);
        if (result == SignIn.Result.DONE) {
            display.follow(signIn.preference(request));
            goOn();
        } else {
            notices.error(result == SignIn.Result.RESTING ? "identity.signIn.resting" : "identity.signIn.wrong");
        }
    }

    public List<String> getDemoLogins() {
        return demo.logins();
    }

    public String getDemoPassword() {
        return demo.password();
    }

    private void goOn() {
        Faces.redirect(Faces.getRequestContextPath() + signIn.wanted(from));
    }

    /** The browser still names a session that is no more. */
    private static boolean isSessionOver() {
        HttpServletRequest request = Faces.getRequest();
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
