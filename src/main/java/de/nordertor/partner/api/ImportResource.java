package de.nordertor.partner.api;

import de.nordertor.document.api.FileResponse;
import de.nordertor.partner.boundary.ImportActivity;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.boundary.ImportRowFilter;
import de.nordertor.partner.boundary.ImportRowView;
import de.nordertor.partner.boundary.ImportRows;
import de.nordertor.partner.boundary.ImportSummary;
import de.nordertor.partner.boundary.PartnerImports;
import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.platform.api.Spreadsheet;
import de.nordertor.platform.boundary.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far an import has come, and its report as a file. */
@RequestScoped
@Path("partners/imports/{id : [0-9]{1,18}}")
public class ImportResource {

    private static final int AT_ONCE = 2_000;
    private static final List<String> HEADER = List.of(
            "partner.import.row",
            "partner.organization.name",
            "partner.import.kind",
            "partner.import.outcome",
            "partner.import.messages",
            "partner.organizations.title");

    @Inject
    private PartnerImports imports;

    @Inject
    private ImportRows rows;

    /** For the bar that fills while somebody looks at it. */
    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(@PathParam("id") Long id) {
        ImportSummary summary = imports.view(id).summary();
        String json = Json.createObjectBuilder()
                .add("working", summary.activity() == ImportActivity.WORKING)
                .add("done", summary.doneRows())
                .add("total", summary.totalRows())
                .build()
                .toString();
        return Response.ok(json).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("report.csv")
    public Response report(@PathParam("id") Long id) {
        imports.view(id);
        Texts texts = Texts.in(Locale.GERMAN);
        Spreadsheet sheet = new Spreadsheet(HEADER.stream().map(texts::get).toList(), new Iterator<>() {

            private final Deque<ImportRowView> ahead = new ArrayDeque<>();
            private int last;

            @Override
            public boolean hasNext() {
                if (ahead.isEmpty()) {
                    ahead.addAll(rows.report(id, new ImportRowFilter(null, null), last, AT_ONCE));
                }
                return !ahead.isEmpty();
            }

            @Override
            public List<Object> next() {
                hasNext();
                ImportRowView row = ahead.remove();
                last = row.number();
                return cells(row, texts);
            }
        });
        return FileResponse.csv(sheet, "importbericht");
    }

    private static List<Object> cells(ImportRowView row, Texts texts) {
        return Arrays.asList(
                row.number(),
                row.title(),
                texts.get("partner.import.kind." + row.kind()),
                row.outcome() == null ? null : texts.get("partner.import.outcome." + row.outcome()),
                row.messages().stream().map(message -> sentence(message, texts)).collect(Collectors.joining(" ")),
                row.partners().stream().map(PartnerName::name).collect(Collectors.joining("; ")));
    }

    private static String sentence(ImportMessage message, Texts texts) {
        String sentence = texts.format(message.key(), message.arguments().toArray());
        return message.column().isEmpty()
                ? sentence
                : texts.format("partner.import.inColumn", message.column(), sentence);
    }
}
