package de.nordertor.idea.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.idea.boundary.PracticeExchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Files for other towns: sheets of good practice, ideas, and what became of what was adopted. */
@RequestScoped
@Path("practice")
public class PracticeResource {

    private static final String JSON = "application/json; charset=UTF-8";

    @Inject
    private PracticeExchange exchange;

    @GET
    @Path("sheets.json")
    public Response sheets() {
        return file("praxisblaetter.json", exchange.ownSheets());
    }

    @GET
    @Path("sheets/{id}/sheet.json")
    public Response sheet(@PathParam("id") Long id) {
        return file("praxisblatt.json", exchange.sheet(id));
    }

    @GET
    @Path("ideas/{id}/idea.json")
    public Response idea(@PathParam("id") Long id) {
        return file("idee.json", exchange.idea(id));
    }

    @GET
    @Path("ideas/{id}/feedback.json")
    public Response feedback(@PathParam("id") Long id) {
        return file("rueckmeldung.json", exchange.feedback(id));
    }

    private static Response file(String name, String text) {
        return FileResponse.attached(text, JSON, name);
    }
}
