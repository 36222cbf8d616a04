package de.nordertor.identity.control;

import de.nordertor.identity.boundary.PublicPath;
import jakarta.enterprise.context.ApplicationScoped;

/** Calendar programs cannot sign in: the address of a feed is itself the secret. */
@ApplicationScoped
public class CalendarFeedPath implements PublicPath {

    @Override
    public boolean isPublic(String path) {
        return path.matches("/api/calendar/[A-Za-z0-9_-]{43}\\.ics");
    }
}
