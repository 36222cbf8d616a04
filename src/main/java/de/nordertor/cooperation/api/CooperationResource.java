package de.nordertor.cooperation.api;

import de.nordertor.cooperation.boundary.CooperationRow;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.view.CooperationFilterParameters;
import de.nordertor.document.api.FileResponse;
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
import java.util.Locale;

/** The list of cooperations as a table, as the same filters and order show it, with the columns that the address names. */
@RequestScoped
@Path("cooperations")
public class CooperationResource {

    @Inject
    private Cooperations cooperations;

    @GET
    @Path("export.csv")
    public Response csv(@Context HttpServletRequest request) {
        return FileResponse.csv(sheet(request), "kooperationen");
    }

    @GET
    @Path("export.xlsx")
    public Response xlsx(@Context HttpServletRequest request) {
        return FileResponse.xlsx(sheet(request), "kooperationen", "Kooperationen");
    }

    private Spreadsheet sheet(HttpServletRequest request) {
        PageRequest order = PageRequest.everything(request.getParameter("sort"));
        return columns(Texts.in(Locale.GERMAN))
                .chosen(request.getParameter(ListQuery.COLUMNS))
                .sheet(cooperations
                        .list(CooperationFilterParameters.read(request::getParameter), order)
                        .rows()
                        .iterator());
    }

    private static SheetColumns<CooperationRow> columns(Texts texts) {
        String prefix = "cooperation.cooperation.";
        return new SheetColumns<CooperationRow>()
                .column("title", texts.get(prefix + "title"), CooperationRow::title)
                .column(
                        "state",
                        texts.get(prefix + "state"),
                        row -> texts.get(row.state().labelKey()))
                .column("since", texts.get(prefix + "since"), CooperationRow::since)
                .column("next", texts.get(prefix + "nextOn"), CooperationRow::nextOn)
                .column("starts", texts.get(prefix + "startsOn"), CooperationRow::startsOn)
                .column("ends", texts.get(prefix + "endsOn"), CooperationRow::endsOn)
                .column("partners", texts.get("cooperation.partner.all"), CooperationRow::partners)
                .column("department", texts.get(prefix + "department"), CooperationRow::department)
                .column("responsible", texts.get(prefix + "responsible"), CooperationRow::responsible);
    }
}
