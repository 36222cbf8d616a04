package de.nordertor.document.api;

import de.nordertor.document.boundary.AttachmentArchive;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells an administrator after a restore whether every content is there and unchanged. */
@RequestScoped
@Path("attachments/check")
public class AttachmentCheckResource {

    @Inject
    private AttachmentArchive archive;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject check() {
        AttachmentArchive.Report report = archive.check();
        return Json.createObjectBuilder()
                .add("contents", report.contents())
                .add("damaged", Json.createArrayBuilder(report.damaged()))
                .build();
    }
}
