package de.nordertor.document.boundary;

import de.nordertor.document.control.FormTemplate;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** A letter with the town's head as an accessible PDF. */
@ApplicationScoped
@Open("computes on the given letter alone")
public class LetterRenderer {

    private static final String TEMPLATE = "letter.ftlh";

    private final PdfRenderer pdf;

    @Inject
    public LetterRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    protected LetterRenderer() {
        this(null);
    }

    public byte[] toPdf(LetterForm letter) {
        Map<String, Object> values = new HashMap<>();
        values.put("letter", letter);
        values.put("shield", FormTemplate.dataUri(letter.letterhead().shieldSvg()));
        return pdf.render(FormTemplate.named(TEMPLATE).fill(values));
    }
}
