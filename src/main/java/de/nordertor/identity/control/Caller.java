package de.nordertor.identity.control;

import de.nordertor.identity.entity.SessionUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who sent the current request, as the sign-in mechanism found out before anything else ran. */
@RequestScoped
public class Caller {

    /** Where the mechanism leaves the person; it runs before the request scope begins. */
    static final String ATTRIBUTE = Caller.class.getName();

    @Inject
    private HttpServletRequest request;

    private SessionUser user;

    @PostConstruct
    void readRequest() {
        try {
            user = of(request);
        } catch (IllegalStateException | NullPointerException outsideOfAnyRequest) {
            user = null;
        }
    }

    /** Also right after a sign-in within the same request. */
    public static SessionUser of(HttpServletRequest request) {
        return (SessionUser) request.getAttribute(ATTRIBUTE);
    }

    public Optional<SessionUser> user() {
        return Optional.ofNullable(user);
    }

    /** From here on in this request. */
    public void become(SessionUser newUser) {
        user = newUser;
    }
}
