package de.nordertor.identity.control;

import de.nordertor.identity.entity.UserAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The session of the current request. */
@RequestScoped
public class CurrentSession {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private SessionUsers sessionUsers;

    @Inject
    private ClientAddress addresses;

    @Inject
    private SignInRecords records;

    /** After the person changed the own account, this session goes on with what is true now. */
    public void renew(UserAccount account) {
        sessions.renew(request, sessionUsers.of(account));
    }

    public String address() {
        return addresses.of(request);
    }

    public void end() {
        sessions.current(request).ifPresent(user -> records.signedOut(user.id(), user.login(), address()));
        sessions.end(request);
    }
}
