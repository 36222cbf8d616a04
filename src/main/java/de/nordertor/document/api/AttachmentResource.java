package de.nordertor.document.api;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Hands out attachments so that no browser ever shows or runs one in the name of this site. */
@RequestScoped
@Path("attachments")
public class AttachmentResource {

    @Inject
    private Attachments attachments;

    @GET
    @Path("{id : [0-9]{1,18}}")
    public Response download(@PathParam("id") Long id, @Context Request request) {
        AttachmentRow row = attachments.get(id);
        EntityTag tag = new EntityTag(row.sha256());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(attachments.open(id), row.type().mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, row.size())
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(row.fileName()));
        return answer.tag(tag)
                .cacheControl(privately())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    /** May be kept by this browser only, and is asked for each time: the right to it can end. */
    private static CacheControl privately() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
