package de.nordertor.publication.api;

import de.nordertor.council.boundary.PaperPrinting;
import de.nordertor.document.api.FileResponse;
import de.nordertor.publication.boundary.Publications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The PDF of a paper as the public would get it, for the committee office. */
@RequestScoped
@Path("publication-previews")
public class PublicationPreviewResource {

    @Inject
    private Publications publications;

    @GET
    @Path("papers/{id : [0-9]{1,18}}.pdf")
    public Response pdf(@PathParam("id") Long id) {
        PaperPrinting.Print print = publications.print(id);
        return FileResponse.inline(print.content(), "application/pdf", print.fileName());
    }
}
