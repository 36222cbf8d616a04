package de.nordertor.document.boundary;

import de.nordertor.document.control.FormTemplate;
import de.nordertor.document.control.office.OdtWriter;
import de.nordertor.document.control.office.OfficeTextReader;
import de.nordertor.document.control.office.WordWriter;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * The form of a council paper in two steps: first the frozen form (XHTML that contains all it needs, its style and the
 * shield too), which is kept and hashed at approval; then the PDF of a frozen form, at any time and always the same.
 */
@ApplicationScoped
@Open("computes on the given paper alone")
public class PaperFormRenderer {

    private static final String TEMPLATE = "council-paper.ftlh";

    private final PdfRenderer pdf;

    @Inject
    public PaperFormRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    protected PaperFormRenderer() {
        this(null);
    }

    /** The frozen form. The same paper gives the same text. */
    public String freeze(PaperForm form) {
        Map<String, Object> values = new HashMap<>();
        values.put("form", form);
        values.put("shield", FormTemplate.dataUri(form.letterhead().shieldSvg()));
        values.put("facts", FormTemplate.fragment(form.statementOfFacts()));
        values.put("resolution", FormTemplate.fragment(form.proposedResolution()));
        return FormTemplate.named(TEMPLATE).fill(values);
    }

    /** The PDF of a frozen form. */
    public byte[] toPdf(String frozenForm) {
        return pdf.render(frozenForm);
    }

    /** A frozen form for a word processor, Office Open XML: what it says, without the shield and the layout. */
    public byte[] toDocx(String frozenForm) {
        return WordWriter.write(OfficeTextReader.read(frozenForm));
    }

    /** The same as OpenDocument. */
    public byte[] toOdt(String frozenForm) {
        return OdtWriter.write(OfficeTextReader.read(frozenForm));
    }
}
