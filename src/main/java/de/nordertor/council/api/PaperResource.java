package de.nordertor.council.api;

import de.nordertor.council.boundary.PaperPackages;
import de.nordertor.council.boundary.PaperPrinting;
import de.nordertor.council.boundary.PaperRow;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.entity.PaperFormat;
import de.nordertor.council.view.PaperFilterParameters;
import de.nordertor.document.api.FileResponse;
import de.nordertor.document.boundary.Attachments;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;

/** Papers as files: one for reading, going on with or handing over, the list as a table. */
@RequestScoped
@Path("papers")
public class PaperResource {

    @Inject
    private PaperPrinting printing;

    @Inject
    private PaperPackages packages;

    @Inject
    private Attachments attachments;

    @Inject
    private Papers papers;

    @GET
    @Path("{id : [0-9]{1,18}}/versions/{version : [0-9]{1,4}}.pdf")
    public Response pdf(@PathParam("id") Long id, @PathParam("version") int version) {
        PaperPrinting.Print print = printing.print(id, version, PaperFormat.PDF);
        return FileResponse.inline(print.content(), PaperFormat.PDF.mediaType(), print.fileName());
    }

    /** For towns whose council system wants a text to go on with. */
    @GET
    @Path("{id : [0-9]{1,18}}/versions/{version : [0-9]{1,4}}.docx")
    public Response docx(@PathParam("id") Long id, @PathParam("version") int version) {
        return attached(id, version, PaperFormat.DOCX);
    }

    @GET
    @Path("{id : [0-9]{1,18}}/versions/{version : [0-9]{1,4}}.odt")
    public Response odt(@PathParam("id") Long id, @PathParam("version") int version) {
        return attached(id, version, PaperFormat.ODT);
    }

    /** The paper with its attachments, and what is known about them as JSON. */
    @GET
    @Path("{id : [0-9]{1,18}}/versions/{version : [0-9]{1,4}}.zip")
    public Response zip(@PathParam("id") Long id, @PathParam("version") int version) {
        PaperPackages.Packed packed = packages.pack(id, version);
        StreamingOutput content = out -> PaperZip.write(packed, attachments::open, out);
        return FileResponse.attached(content, "application/zip", packed.fileName());
    }

    private Response attached(Long id, int version, PaperFormat format) {
        PaperPrinting.Print print = printing.print(id, version, format);
        return FileResponse.attached(print.content(), format.mediaType(), print.fileName());
    }

    /** The list as the same filters and order show it, with the columns that the address names, else with all. */
    @GET
    @Path("export.csv")
    public Response csv(@Context HttpServletRequest request) {
        return FileResponse.csv(sheet(request), "vorlagen");
    }

    @GET
    @Path("export.xlsx")
    public Response xlsx(@Context HttpServletRequest request) {
        return FileResponse.xlsx(sheet(request), "vorlagen", "Vorlagen");
    }

    private Spreadsheet sheet(HttpServletRequest request) {
        PageRequest order = PageRequest.everything(request.getParameter("sort"));
        List<PaperRow> rows = papers.export(PaperFilterParameters.read(request::getParameter), order);
        return columns(Texts.in(Locale.GERMAN))
                .chosen(request.getParameter(ListQuery.COLUMNS))
                .sheet(rows.iterator());
    }

    private static SheetColumns<PaperRow> columns(Texts texts) {
        return new SheetColumns<PaperRow>()
                .column("number", texts.get("council.paper.number"), PaperRow::number)
                .column("subject", texts.get("council.paper.subject"), PaperRow::subject)
                .column("type", texts.get("council.paper.type"), PaperRow::typeName)
                .column("department", texts.get("council.paper.department"), PaperRow::departmentName)
                .column("date", texts.get("council.paper.date"), PaperRow::date)
                .column(
                        "visibility",
                        texts.get("council.paper.visibility"),
                        row -> texts.get("council.visibility." + row.visibility()))
                .column(
                        "state",
                        texts.get("council.paper.state"),
                        row -> texts.get("council.paperState." + row.state()));
    }
}
