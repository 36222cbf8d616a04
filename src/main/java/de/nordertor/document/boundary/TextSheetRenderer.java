package de.nordertor.document.boundary;

import de.nordertor.document.control.FormTemplate;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** A sheet of running text as an accessible PDF. */
@ApplicationScoped
@Open("computes on the given sheet alone")
public class TextSheetRenderer {

    private static final String TEMPLATE = "text-sheet.ftlh";

    private final PdfRenderer pdf;

    @Inject
    public TextSheetRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    protected TextSheetRenderer() {
        this(null);
    }

    public byte[] toPdf(TextSheet sheet) {
        return pdf.render(FormTemplate.named(TEMPLATE).fill(Map.of("sheet", sheet)));
    }
}
