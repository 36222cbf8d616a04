package de.nordertor.platform.view.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIPanel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Label, required mark, help and error of the one input inside, and the attributes that tell a screen reader how they
 * belong together. Every input tag uses it, so all of that is decided here.
 */
@FacesComponent(FieldFrame.TYPE)
public class FieldFrame extends UIPanel {

    public static final String TYPE = "nordertor.FieldFrame";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        UIInput input = input();
        String id = input.getClientId(context);
        List<FacesMessage> errors = context.getMessageList(id);
        boolean invalid = !input.isValid() || !errors.isEmpty();
        String help = text("help");
        describe(input, id, help != null, invalid);

        ResponseWriter html = context.getResponseWriter();
        html.startElement(isGroup() ? "fieldset" : "div", this);
        boolean beside = "beside".equals(text("layout"));
        html.writeAttribute(
                "class",
                "field" + (invalid ? " invalid" : "") + (beside ? " beside" : "")
                        + (isGroup() ? " group" : "")
                        + (text("size") == null ? "" : " " + text("size")),
                null);
        if (!beside) {
            label(html, input, id);
            help(html, id, help);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        UIInput input = input();
        String id = input.getClientId(context);
        ResponseWriter html = context.getResponseWriter();
        if ("beside".equals(text("layout"))) {
            label(html, input, id);
            help(html, id, text("help"));
        }
        List<FacesMessage> errors = context.getMessageList(id);
        if (!errors.isEmpty()) {
            html.startElement("p", this);
            html.writeAttribute("class", "error", null);
            html.writeAttribute("id", id + "-error", null);
            for (FacesMessage error : errors) {
                html.startElement("span", this);
                html.writeText(error.getSummary(), null);
                html.endElement("span");
                error.rendered();
            }
            html.endElement("p");
        }
        html.endElement(isGroup() ? "fieldset" : "div");
        super.encodeEnd(context);
    }

    /** Several boxes to tick: their labels are their own, the frame's label stands above all of them. */
    private boolean isGroup() {
        return "group".equals(text("layout"));
    }

    private void label(ResponseWriter html, UIInput input, String id) throws IOException {
        html.startElement(isGroup() ? "legend" : "label", this);
        if (!isGroup()) {
            html.writeAttribute("for", id, null);
        }
        html.writeAttribute("id", id + "-label", null);
        html.writeText(text("label"), null);
        if (isMarked(input)) {
            html.startElement("span", this);
            html.writeAttribute("class", "req", null);
            html.writeAttribute("aria-hidden", "true", null);
            html.writeText(" *", null);
            html.endElement("span");
        }
        html.endElement(isGroup() ? "legend" : "label");
    }

    private void help(ResponseWriter html, String id, String help) throws IOException {
        if (help != null) {
            html.startElement("p", this);
            html.writeAttribute("class", "help", null);
            html.writeAttribute("id", id + "-help", null);
            html.writeText(help, null);
            html.endElement("p");
        }
    }

    private void describe(UIInput input, String id, boolean helped, boolean invalid) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        String describedBy = ((helped ? id + "-help " : "") + (invalid ? id + "-error" : "")).strip();
        putOrRemove(attributes, "aria-describedby", describedBy.isEmpty() ? null : describedBy);
        putOrRemove(attributes, "aria-invalid", invalid && !isGroup() ? "true" : null);
        putOrRemove(attributes, "aria-required", isMarked(input) && !isGroup() ? "true" : null);
    }

    /** Marked as required also where a lenient button (see {@code n:button lenient}) lets it pass this time. */
    private boolean isMarked(UIInput input) {
        return Boolean.parseBoolean(text("required")) || input.isRequired();
    }

    private UIInput input() {
        return find(this);
    }

    private static UIInput find(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput input) {
                return input;
            }
            UIInput inner = child.getChildCount() > 0 ? find(child) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static void putOrRemove(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
