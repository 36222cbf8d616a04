package de.nordertor.market.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.market.boundary.MarketPrints;
import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The cards of marketplaces as PDF. */
@RequestScoped
@Path("marketplaces")
public class MarketResource {

    @Inject
    private MarketPrints prints;

    @GET
    @Path("{id : [0-9]{1,18}}.pdf")
    public Response all(@PathParam("id") Long id) {
        return pdf("karten.pdf", prints.cards(id, null));
    }

    @GET
    @Path("needs/{id : [0-9]{1,18}}.pdf")
    public Response needs(@PathParam("id") Long id) {
        return pdf("karten-bedarfe.pdf", prints.cards(id, ListingKind.NEED));
    }

    @GET
    @Path("offers/{id : [0-9]{1,18}}.pdf")
    public Response offers(@PathParam("id") Long id) {
        return pdf("karten-angebote.pdf", prints.cards(id, ListingKind.OFFER));
    }

    private static Response pdf(String fileName, byte[] content) {
        return FileResponse.inline(content, "application/pdf", fileName);
    }
}
