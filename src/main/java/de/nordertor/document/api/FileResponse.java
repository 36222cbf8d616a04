package de.nordertor.document.api;

import de.nordertor.platform.api.Spreadsheet;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers that a browser keeps as a file, or shows. */
public final class FileResponse {

    private FileResponse() {}

    /** @param content whatever the server can write as this media type */
    public static Response attached(Object content, String mediaType, String fileName) {
        return response(content, mediaType, ContentDisposition.attachment(fileName));
    }

    /** Shown by the browser; the name counts when somebody keeps it. */
    public static Response inline(Object content, String mediaType, String fileName) {
        return response(content, mediaType, ContentDisposition.inline(fileName));
    }

    /** @param name without its ending */
    public static Response csv(Spreadsheet sheet, String name) {
        return attached((StreamingOutput) sheet::writeCsv, Spreadsheet.CSV, name + ".csv");
    }

    /**
     * @param name without its ending
     * @param tab what stands on the sheet's tab
     */
    public static Response xlsx(Spreadsheet sheet, String name, String tab) {
        return attached((StreamingOutput) out -> sheet.writeXlsx(out, tab), Spreadsheet.XLSX, name + ".xlsx");
    }

    private static Response response(Object content, String mediaType, String disposition) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
