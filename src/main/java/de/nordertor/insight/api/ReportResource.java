package de.nordertor.insight.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.insight.boundary.Reports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Drafted reports as PDF. */
@RequestScoped
@Path("reports")
public class ReportResource {

    @Inject
    private Reports reports;

    @GET
    @Path("{id : [0-9]{1,18}}.pdf")
    public Response report(@PathParam("id") Long id) {
        return FileResponse.inline(reports.pdf(id), "application/pdf", "entwurf.pdf");
    }
}
