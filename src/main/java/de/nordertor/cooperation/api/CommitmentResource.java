package de.nordertor.cooperation.api;

import de.nordertor.cooperation.boundary.CommitmentFilter;
import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.boundary.Commitments;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.document.api.FileResponse;
import de.nordertor.platform.api.SheetColumns;
import de.nordertor.platform.api.Spreadsheet;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.ListQuery;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;

/** The list of promises as a table, as the same filters and order show it. */
@RequestScoped
@Path("commitments")
public class CommitmentResource {

    @Inject
    private Commitments commitments;

    @Inject
    private Municipalities municipalities;

    @GET
    @Path("export.csv")
    public Response csv(@Context HttpServletRequest request) {
        return FileResponse.csv(sheet(request), "zusagen");
    }

    @GET
    @Path("export.xlsx")
    public Response xlsx(@Context HttpServletRequest request) {
        return FileResponse.xlsx(sheet(request), "zusagen", "Zusagen");
    }

    private Spreadsheet sheet(HttpServletRequest request) {
        PageRequest order = PageRequest.everything(request.getParameter("sort"));
        return columns(Texts.in(Locale.GERMAN), municipalities.name())
                .chosen(request.getParameter(ListQuery.COLUMNS))
                .sheet(commitments.list(filter(request), order).rows().iterator());
    }

    private static CommitmentFilter filter(HttpServletRequest request) {
        String partner = request.getParameter("partner");
        return new CommitmentFilter(
                request.getParameter("text"),
                Arrays.stream(CommitmentState.values())
                        .filter(state -> state.name().equals(request.getParameter("state")))
                        .findFirst()
                        .orElse(null),
                partner != null && partner.matches("\\d{1,18}") ? Long.valueOf(partner) : null,
                "true".equals(request.getParameter("overdue")));
    }

    private static SheetColumns<CommitmentRow> columns(Texts texts, String town) {
        return new SheetColumns<CommitmentRow>()
                .column("what", texts.get("cooperation.commitment.what"), CommitmentRow::what)
                .column("cooperation", texts.get("cooperation.commitment.cooperation"), CommitmentRow::cooperationTitle)
                .column(
                        "debtor",
                        texts.get("cooperation.commitment.debtor"),
                        row -> row.debtor() == null ? town : row.debtor())
                .column(
                        "recipient",
                        texts.get("cooperation.commitment.recipient"),
                        row -> row.recipient() == null ? town : row.recipient())
                .column(
                        "resource",
                        texts.get("cooperation.commitment.resourceType"),
                        row -> texts.get("partner.resource." + row.resourceType()))
                .column("amount", texts.get("cooperation.commitment.amount"), CommitmentRow::amount)
                .column(
                        "unit",
                        texts.get("cooperation.commitment.unit"),
                        row -> row.unit() == null ? null : texts.get("cooperation.unit." + row.unit()))
                .column("delivered", texts.get("cooperation.commitment.delivered"), CommitmentRow::delivered)
                .column("due", texts.get("cooperation.commitment.dueOn"), CommitmentRow::dueOn)
                .column(
                        "state",
                        texts.get("cooperation.commitment.state"),
                        row -> texts.get(row.state().labelKey()));
    }
}
