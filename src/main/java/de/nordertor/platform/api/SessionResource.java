package de.nordertor.platform.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** "Stay signed in": the request itself renews the session; without a session the sign-in gate answers instead. */
@RequestScoped
@Path("session")
public class SessionResource {

    @POST
    public void renew() {
        // 204: the session has been touched
    }
}
