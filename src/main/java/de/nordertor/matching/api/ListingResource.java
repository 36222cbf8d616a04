package de.nordertor.matching.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.matching.boundary.ListingFilter;
import de.nordertor.matching.boundary.ListingRow;
import de.nordertor.matching.boundary.Listings;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.api.SheetColumns;
import de.nordertor.platform.api.Spreadsheet;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;

/** The lists of needs and of offers as tables, as the same filters and order show them. */
@RequestScoped
@Path("listings")
public class ListingResource {

    @Inject
    private Listings listings;

    @GET
    @Path("needs.csv")
    public Response needsCsv(@Context HttpServletRequest request) {
        return FileResponse.csv(sheet(ListingKind.NEED, request), "bedarfe");
    }

    @GET
    @Path("needs.xlsx")
    public Response needsXlsx(@Context HttpServletRequest request) {
        return FileResponse.xlsx(sheet(ListingKind.NEED, request), "bedarfe", "Bedarfe");
    }

    @GET
    @Path("offers.csv")
    public Response offersCsv(@Context HttpServletRequest request) {
        return FileResponse.csv(sheet(ListingKind.OFFER, request), "angebote");
    }

    @GET
    @Path("offers.xlsx")
    public Response offersXlsx(@Context HttpServletRequest request) {
        return FileResponse.xlsx(sheet(ListingKind.OFFER, request), "angebote", "Angebote");
    }

    private Spreadsheet sheet(ListingKind kind, HttpServletRequest request) {
        PageRequest order = PageRequest.everything(request.getParameter("sort"));
        return columns(Texts.in(Locale.GERMAN), kind)
                .chosen(request.getParameter(ListQuery.COLUMNS))
                .sheet(listings.list(kind, filter(request), order).rows().iterator());
    }

    private static ListingFilter filter(HttpServletRequest request) {
        return new ListingFilter(
                request.getParameter("text"),
                one(ListingState.values(), request.getParameter("state")),
                one(ResourceType.values(), request.getParameter("resource")),
                id(request.getParameter("field")),
                id(request.getParameter("partner")));
    }

    private static <E extends Enum<E>> E one(E[] known, String name) {
        return Arrays.stream(known)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Long id(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static SheetColumns<ListingRow> columns(Texts texts, ListingKind kind) {
        return new SheetColumns<ListingRow>()
                .column("title", texts.get("matching.listing.title"), ListingRow::title)
                .column("partner", texts.get("matching.listing.partner." + kind.name()), ListingRow::partner)
                .column(
                        "state",
                        texts.get("matching.listing.state"),
                        row -> texts.get(row.state().labelKey()))
                .column(
                        "resource",
                        texts.get("matching.listing.resourceType"),
                        row -> texts.get("partner.resource." + row.resourceType()))
                .column("amount", texts.get("matching.listing.amount"), ListingRow::amount)
                .column("unit", texts.get("matching.listing.unit"), row -> texts.get("matching.unit." + row.unit()))
                .column("fulfilled", texts.get("matching.step.amount"), ListingRow::fulfilled)
                .column("until", texts.get("matching.listing.to"), ListingRow::until)
                .column("confirmed", texts.get("matching.listing.confirmedOn"), ListingRow::confirmedOn);
    }
}
