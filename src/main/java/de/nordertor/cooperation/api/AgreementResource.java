package de.nordertor.cooperation.api;

import de.nordertor.cooperation.boundary.Agreements;
import de.nordertor.cooperation.boundary.ThankYouLetters;
import de.nordertor.document.api.FileResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Agreements and letters of thanks as PDF. */
@RequestScoped
@Path("agreements")
public class AgreementResource {

    @Inject
    private Agreements agreements;

    @Inject
    private ThankYouLetters letters;

    @GET
    @Path("{id : [0-9]{1,18}}.pdf")
    public Response agreement(@PathParam("id") Long id) {
        Agreements.Print print = agreements.print(id);
        return pdf(print.fileName(), print.pdf());
    }

    @GET
    @Path("letters/{id : [0-9]{1,18}}.pdf")
    public Response letter(@PathParam("id") Long id) {
        return pdf("dankschreiben.pdf", letters.print(id));
    }

    private static Response pdf(String fileName, byte[] content) {
        return FileResponse.inline(content, "application/pdf", fileName);
    }
}
