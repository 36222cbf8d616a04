package de.nordertor.document.boundary;

import de.nordertor.document.control.FormTemplate;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Cards to be cut out as an accessible PDF. */
@ApplicationScoped
@Open("computes on the given cards alone")
public class CardSheetRenderer {

    private static final String TEMPLATE = "card-sheet.ftlh";

    private final PdfRenderer pdf;

    @Inject
    public CardSheetRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    protected CardSheetRenderer() {
        this(null);
    }

    public byte[] toPdf(CardSheet sheet) {
        return pdf.render(FormTemplate.named(TEMPLATE).fill(Map.of("sheet", sheet)));
    }
}
