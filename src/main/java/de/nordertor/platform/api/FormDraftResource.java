package de.nordertor.platform.api;

import de.nordertor.platform.boundary.FormDrafts;
import de.nordertor.platform.entity.FormDraft;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What {@code n:form draftKey} talks to. Changes need a header that a foreign page cannot send without our consent, on
 * top of the session cookie's SameSite.
 */
@RequestScoped
@Path("drafts/{key : [a-zA-Z0-9.-]{1,150}}")
public class FormDraftResource {

    private static final String OWN_PAGE = "X-Nordertor";

    @Inject
    private FormDrafts drafts;

    /** 204 when there is none. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@PathParam("key") String key) {
        return drafts.find(key).map(FormDraftResource::answer).orElseGet(() -> Response.noContent()
                .build());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void save(@PathParam("key") String key, @HeaderParam(OWN_PAGE) String header, String content) {
        requireOwnPage(header);
        drafts.save(key, content);
    }

    @DELETE
    public void discard(@PathParam("key") String key, @HeaderParam(OWN_PAGE) String header) {
        requireOwnPage(header);
        drafts.discard(key);
    }

    private static Response answer(FormDraft draft) {
        String json =
                "{\"savedAt\":" + Json.createValue(draft.savedAt().toString()) + ",\"fields\":" + draft.content() + "}";
        return Response.ok(json).build();
    }

    private static void requireOwnPage(String header) {
        if (header == null) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }
}
