package de.nordertor.platform.view.tag;

import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.SavedForms;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one form: posts to the address the person sees, begins with a summary of what is wrong that links to each field,
 * and tells the script about drafts and unsaved changes.
 */
@FacesComponent(Form.TYPE)
public class Form extends org.omnifaces.component.input.Form {

    public static final String TYPE = "nordertor.Form";

    public Form() {
        setUseRequestURI(true);
        setIncludeRequestParams(true);
    }

    @Override
    public void processDecodes(FacesContext context) {
        super.processDecodes(context);
        if (isSubmitted() && draftKey() != null) {
            SavedForms.posted(context, draftKey());
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Map<String, UIInput> inputs = inputs(context);
        prepare(inputs);
        super.encodeBegin(context);
        if (isRendered()) {
            ResponseWriter html = context.getResponseWriter();
            Messages messages = RequestBeans.get(context, Messages.class);
            summary(context, html, inputs, messages);
            if (inputs.values().stream().anyMatch(Form::isMarked)) {
                paragraph(html, "muted required-note", messages.get("platform.form.requiredNote"));
            }
        }
    }

    private void prepare(Map<String, UIInput> inputs) {
        Map<String, Object> passThrough = getPassThroughAttributes(true);
        passThrough.put("novalidate", "novalidate");
        passThrough.put("accept-charset", "UTF-8");
        if (draftKey() != null) {
            passThrough.put("data-draft", draftKey());
        }
        if (!"false".equals(String.valueOf(getAttributes().get("warnUnsaved"))) && !inputs.isEmpty()) {
            passThrough.put("data-unsaved", "warn");
        }
        if (inputs.values().stream().anyMatch(HtmlInputFile.class::isInstance)) {
            setEnctype("multipart/form-data");
        }
        String styleClass = getStyleClass();
        if (styleClass == null) {
            setStyleClass("form");
        }
    }

    private String draftKey() {
        Object draftKey = getAttributes().get("draftKey");
        return draftKey == null || draftKey.toString().isBlank() ? null : draftKey.toString();
    }

    private Map<String, UIInput> inputs(FacesContext context) {
        Map<String, UIInput> inputs = new LinkedHashMap<>();
        visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput input && component.isRendered()) {
                inputs.put(input.getClientId(context), input);
            }
            return component.isRendered() ? VisitResult.ACCEPT : VisitResult.REJECT;
        });
        return inputs;
    }

    private static void summary(
            FacesContext context, ResponseWriter html, Map<String, UIInput> inputs, Messages messages)
            throws IOException {
        List<String> wrong = inputs.keySet().stream()
                .filter(id -> !context.getMessageList(id).isEmpty())
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        html.startElement("div", null);
        html.writeAttribute("class", "summary", null);
        html.writeAttribute("role", "alert", null);
        paragraph(html, "summary-title", messages.format("platform.form.errors", wrong.size()));
        html.startElement("ul", null);
        for (String id : wrong) {
            for (FacesMessage error : context.getMessageList(id)) {
                html.startElement("li", null);
                html.startElement("a", null);
                html.writeAttribute("href", "#" + id, null);
                html.writeText(error.getSummary(), null);
                html.endElement("a");
                html.endElement("li");
            }
        }
        html.endElement("ul");
        html.endElement("div");
    }

    private static void paragraph(ResponseWriter html, String styleClass, String text) throws IOException {
        html.startElement("p", null);
        html.writeAttribute("class", styleClass, null);
        html.writeText(text, null);
        html.endElement("p");
    }

    private static boolean isMarked(UIInput input) {
        UIComponent frame = input.getParent();
        return input.isRequired()
                || frame instanceof FieldFrame
                        && "true".equals(String.valueOf(frame.getAttributes().get("required")));
    }
}
