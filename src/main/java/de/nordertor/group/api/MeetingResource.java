package de.nordertor.group.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.group.boundary.MeetingInvitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Meetings of groups as files for a calendar. */
@RequestScoped
@Path("group-meetings")
public class MeetingResource {

    private static final String CALENDAR = "text/calendar; charset=UTF-8";

    @Inject
    private MeetingInvitations invitations;

    @GET
    @Path("{id}/meeting.ics")
    public Response calendar(@Context HttpServletRequest request, @PathParam("id") Long id) {
        String page = request.getRequestURL().toString().replaceFirst("/api/.*", "") + "/group/meeting?id=" + id;
        return FileResponse.attached(invitations.file(id, page), CALENDAR, "gruppentreffen.ics");
    }
}
