package de.nordertor.document.boundary;

import de.nordertor.document.control.FormTemplate;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** A sheet of facts as an accessible PDF. */
@ApplicationScoped
@Open("computes on the given sheet alone")
public class DataSheetRenderer {

    private static final String TEMPLATE = "data-sheet.ftlh";

    private final PdfRenderer pdf;

    @Inject
    public DataSheetRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    protected DataSheetRenderer() {
        this(null);
    }

    public byte[] toPdf(DataSheet sheet) {
        return pdf.render(FormTemplate.named(TEMPLATE).fill(Map.of("sheet", sheet)));
    }
}
