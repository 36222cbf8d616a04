package de.nordertor.identity.api;

import de.nordertor.identity.boundary.CalendarFeeds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The own calendar for calendar programs, which ask again and again. */
@RequestScoped
@Path("calendar")
public class CalendarFeedResource {

    private static final String CALENDAR = "text/calendar; charset=UTF-8";

    @Inject
    private CalendarFeeds feeds;

    @GET
    @Path("{token}.ics")
    public Response feed(@Context HttpServletRequest request, @PathParam("token") String token) {
        String root = request.getRequestURL().toString().replaceFirst("/api/.*", "");
        return Response.ok(feeds.read(token, root), CALENDAR)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
