package de.nordertor.document.boundary;

import de.nordertor.document.control.FormTemplate;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * The form of an agreement in two steps: first the form itself (XHTML that contains all it needs), which is kept once it
 * was sent; then its accessible PDF, at any time and always the same.
 */
@ApplicationScoped
@Open("computes on the given agreement alone")
public class AgreementFormRenderer {

    private static final String TEMPLATE = "agreement.ftlh";

    private final PdfRenderer pdf;

    @Inject
    public AgreementFormRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    protected AgreementFormRenderer() {
        this(null);
    }

    /** The complete form. The same agreement gives the same text. */
    public String write(AgreementForm form) {
        Map<String, Object> values = new HashMap<>();
        values.put("form", form);
        values.put("shield", FormTemplate.dataUri(form.letterhead().shieldSvg()));
        return FormTemplate.named(TEMPLATE).fill(values);
    }

    public byte[] toPdf(String form) {
        return pdf.render(form);
    }
}
