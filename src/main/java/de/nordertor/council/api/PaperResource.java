package de.nordertor.council.api;

import de.nordertor.council.boundary.PaperPrinting;
import de.nordertor.council.boundary.PaperRow;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.view.PaperFilterParameters;
import de.nordertor.document.api.ContentDisposition;
import de.nordertor.platform.api.Spreadsheet;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Papers as files: the PDF of one, the list as a table. */
@RequestScoped
@Path("papers")
public class PaperResource {

    private static final List<String> COLUMNS =
            List.of("number", "subject", "type", "department", "date", "visibility", "state");

    @Inject
    private PaperPrinting printing;

    @Inject
    private Papers papers;

    @GET
    @Path("{id : [0-9]{1,18}}/versions/{version : [0-9]{1,4}}.pdf")
    public Response pdf(@PathParam("id") Long id, @PathParam("version") int version) {
        PaperPrinting.Print print = printing.print(id, version);
        return Response.ok(print.pdf(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(print.fileName()))
                .build();
    }

    /** The list as the same filters and order show it. */
    @GET
    @Path("export.csv")
    public Response csv(@Context HttpServletRequest request) {
        Spreadsheet sheet = sheet(request);
        return file((StreamingOutput) sheet::writeCsv, Spreadsheet.CSV, "vorlagen.csv");
    }

    @GET
    @Path("export.xlsx")
    public Response xlsx(@Context HttpServletRequest request) {
        Spreadsheet sheet = sheet(request);
        return file((StreamingOutput) out -> sheet.writeXlsx(out, "Vorlagen"), Spreadsheet.XLSX, "vorlagen.xlsx");
    }

    private Spreadsheet sheet(HttpServletRequest request) {
        String sort = request.getParameter("sort");
        boolean descending = sort != null && sort.startsWith("-");
        PageRequest order =
                new PageRequest(0, PageRequest.MAX_SIZE, descending ? sort.substring(1) : sort, !descending);
        List<PaperRow> rows = papers.export(PaperFilterParameters.read(request::getParameter), order);
        Texts texts = Texts.in(Locale.GERMAN);
        List<String> header =
                COLUMNS.stream().map(key -> texts.get("council.paper." + key)).toList();
        return new Spreadsheet(
                header, rows.stream().map(row -> cells(row, texts)).iterator());
    }

    private static List<Object> cells(PaperRow row, Texts texts) {
        return Arrays.asList(
                row.number(),
                row.subject(),
                row.typeName(),
                row.departmentName(),
                row.date(),
                texts.get("council.visibility." + row.visibility()),
                texts.get("council.paperState." + row.state()));
    }

    private static Response file(StreamingOutput content, String mediaType, String fileName) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(fileName))
                .build();
    }
}
