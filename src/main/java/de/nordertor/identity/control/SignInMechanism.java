package de.nordertor.identity.control;

import de.nordertor.identity.boundary.PublicPath;
import de.nordertor.identity.entity.SessionUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The one way in. Runs before every request: whoever is signed in is recognised and checked against the account as it
 * is now; everybody else sees the open pages only, and is led to the sign-in form.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Where the sign-in page finds that name or address rests. */
    public static final String RESTING = SignInMechanism.class.getName() + ".resting";

    @Inject
    private SignInGate gate;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private SessionUsers sessionUsers;

    @Inject
    private ClientAddress addresses;

    @Inject
    @Any
    private Instance<PublicPath> publicPaths;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            return signIn(credential, request, context);
        }
        String path = path(request);
        if (OpenPaths.isResource(path) || isForEverybody(path)) {
            return context.doNothing();
        }
        Optional<SessionUser> user = recognise(request);
        if (user.isEmpty()) {
            return OpenPaths.isOpen(path) ? context.doNothing() : toSignIn(request, response, path);
        }
        if (user.get().mustChangePassword() && !OpenPaths.isOpenWithStartPassword(path)) {
            return redirect(request, response, "/identity/password");
        }
        return known(user.get(), request, context);
    }

    private boolean isForEverybody(String path) {
        return publicPaths.stream().anyMatch(opened -> opened.isPublic(path));
    }

    private AuthenticationStatus signIn(
            UsernamePasswordCredential credential, HttpServletRequest request, HttpMessageContext context) {
        SignInGate.Result result = gate.enter(credential, addresses.of(request));
        if (!result.isOpen()) {
            request.setAttribute(RESTING, result.resting());
            return AuthenticationStatus.SEND_FAILURE;
        }
        sessions.begin(request, result.user());
        return known(result.user(), request, context);
    }

    private Optional<SessionUser> recognise(HttpServletRequest request) {
        Optional<SessionUser> remembered = sessions.current(request);
        if (remembered.isEmpty()) {
            return remembered;
        }
        Optional<SessionUser> now = sessionUsers.refresh(remembered.get());
        if (now.isEmpty()) {
            sessions.end(request);
        } else if (now.get() != remembered.get()) {
            sessions.renew(request, now.get());
        }
        return now;
    }

    private static AuthenticationStatus known(
            SessionUser user, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Caller.ATTRIBUTE, user);
        return context.notifyContainerAboutLogin(user.login(), Set.of());
    }

    private static AuthenticationStatus toSignIn(
            HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        boolean canBeOpened = "GET".equals(request.getMethod()) || !path.startsWith("/api/");
        String wanted = canBeOpened ? WantedPage.orStart(query == null ? path : path + "?" + query) : "/";
        return redirect(
                request,
                response,
                "/identity/sign-in"
                        + (wanted.equals("/") ? "" : "?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
    }

    /** A partial request of a page cannot follow a redirect; it is told to go there. */
    private static AuthenticationStatus redirect(
            HttpServletRequest request, HttpServletResponse response, String ownPath) {
        String target = request.getContextPath() + ownPath;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding("UTF-8");
                response.getWriter()
                        .append("<?xml version='1.0' encoding='UTF-8'?>\n<partial-response><redirect url=\"")
                        .append(target.replace("&", "&amp;"))
                        .append("\"/></partial-response>")
                        .flush();
            } else {
                response.sendRedirect(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** As the container understood the address, not as it was written. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
