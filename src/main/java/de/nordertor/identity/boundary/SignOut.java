package de.nordertor.identity.boundary;

import de.nordertor.identity.control.CurrentSession;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The way out. */
@RequestScoped
@Open("leaving needs no right; without a session nothing happens")
public class SignOut {

    @Inject
    private CurrentSession session;

    public void signOut() {
        session.end();
    }
}
