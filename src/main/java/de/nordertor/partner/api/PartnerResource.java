package de.nordertor.partner.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.partner.boundary.PartnerExportRow;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.partner.view.PartnerFilterParameters;
import de.nordertor.platform.api.Chunks;
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
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The list of partners as a file: the same filters, the same order, and the columns that the address names, else all. */
@RequestScoped
@Path("partners")
public class PartnerResource {

    private static final int AT_ONCE = 2_000;

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    @GET
    @Path("export.csv")
    public Response csv(@Context HttpServletRequest request) {
        return FileResponse.csv(sheet(request), "partnerliste");
    }

    @GET
    @Path("export.xlsx")
    public Response xlsx(@Context HttpServletRequest request) {
        return FileResponse.xlsx(sheet(request), "partnerliste", "Partner");
    }

    private Spreadsheet sheet(HttpServletRequest request) {
        PageRequest order = PageRequest.everything(request.getParameter("sort"));
        List<Long> ids =
                partners.exportIds(PartnerFilterParameters.read(ListQuery.of(request.getParameterMap())), order);
        Iterator<PartnerExportRow> rows = new Chunks<>(ids, AT_ONCE, partners::exportRows);
        return new PartnerColumns(Texts.in(Locale.GERMAN), clock.getZone())
                .chosen(request.getParameter(ListQuery.COLUMNS))
                .sheet(rows);
    }
}
