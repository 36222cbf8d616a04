package de.nordertor.bench;

import de.nordertor.identity.control.PasswordHasher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** In the second application of the bench: how long one check of a password takes by itself, in nanoseconds. */
@ApplicationScoped
@Path("bench/password")
public class BareCheck {

    private static final String PASSWORD = "drei Möwen am Wehr";

    @Inject
    private PasswordHasher hasher;

    private volatile String hash;

    @GET
    public String took() {
        if (hash == null) {
            hash = hasher.hash(PASSWORD);
        }
        long before = System.nanoTime();
        if (!hasher.matches(PASSWORD, hash)) {
            throw new IllegalStateException("the right password does not match");
        }
        return String.valueOf(System.nanoTime() - before);
    }
}
