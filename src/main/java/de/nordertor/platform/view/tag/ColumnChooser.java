package de.nordertor.platform.view.tag;

import de.nordertor.platform.entity.ColumnChoice;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Messages;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/**
 * The choice of the columns of the {@link DataTable} beside it, where that shows a {@code view}: boxes to tick, and buttons that move a column.
 * Sent by plain buttons, so it needs no script; within a form of the page it uses that one, because forms do not nest.
 */
@FacesComponent(ColumnChooser.TYPE)
public class ColumnChooser extends UIComponentBase {

    public static final String TYPE = "nordertor.ColumnChooser";
    private static final int WORTH_CHOOSING = 3;
    private static final String POST = "/platform/columns";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        DataTable table = getAttributes().get("view") == null ? null : table(getParent());
        if (table == null || table.offered().size() < WORTH_CHOOSING) {
            return;
        }
        ResponseWriter html = context.getResponseWriter();
        Messages messages = RequestBeans.get(context, Messages.class);
        html.startElement("details", this);
        html.writeAttribute("class", "menu columns", null);
        html.writeAttribute("data-menu", "", null);
        if (table.view().isChoosing()) {
            html.writeAttribute("open", "open", null);
        }
        html.startElement("summary", this);
        html.writeText(messages.get("platform.columns"), null);
        html.endElement("summary");
        boolean ownForm = Components.getClosestParent(this, UIForm.class) == null;
        html.startElement(ownForm ? "form" : "div", this);
        html.writeAttribute("class", "menu-body", null);
        if (ownForm) {
            html.writeAttribute("method", "post", null);
            html.writeAttribute("action", target(), null);
        }
        fields(html, messages, table);
        html.endElement(ownForm ? "form" : "div");
        html.endElement("details");
    }

    /** The table beside this choice; looking for its id would go through the whole page. */
    private static DataTable table(UIComponent within) {
        for (UIComponent child : within.getChildren()) {
            DataTable found = child instanceof DataTable table ? table : table(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void fields(ResponseWriter html, Messages messages, DataTable table) throws IOException {
        ListView<?> view = table.view();
        hidden(html, "list", view.getListPath());
        hidden(html, "from", Faces.getRequestContextPath() + view.getOwnColumnsAddress());
        html.startElement("fieldset", this);
        html.startElement("legend", this);
        html.writeText(messages.get("platform.columns.legend"), null);
        html.endElement("legend");
        html.startElement("ul", this);
        Map<String, Column> offered = table.offered();
        Map<String, ColumnChoice.Offer> offers = new LinkedHashMap<>();
        offered.forEach((key, column) -> offers.put(key, column.offer()));
        List<String> shown = ColumnChoice.shown(List.copyOf(offers.values()), view.getColumns());
        List<String> all = new ArrayList<>(shown);
        offered.keySet().stream().filter(key -> !shown.contains(key)).forEach(all::add);
        for (String key : all) {
            line(html, messages, offers.get(key), offered.get(key).title(), shown.contains(key));
        }
        html.endElement("ul");
        html.endElement("fieldset");
        html.startElement("p", this);
        html.writeAttribute("class", "sr", null);
        html.writeAttribute("role", "status", null);
        html.endElement("p");
        html.startElement("div", this);
        html.writeAttribute("class", "btns", null);
        button(html, "btn primary", "save", "true", messages.get("platform.columns.save"), null);
        button(html, "btn quiet", "standard", "true", messages.get("platform.columns.standard"), null);
        html.endElement("div");
    }

    private void line(ResponseWriter html, Messages messages, ColumnChoice.Offer offer, String title, boolean ticked)
            throws IOException {
        html.startElement("li", this);
        html.startElement("label", this);
        html.startElement("input", this);
        html.writeAttribute("type", "checkbox", null);
        html.writeAttribute("name", offer.fixed() ? "fixed" : "column", null);
        html.writeAttribute("value", offer.key(), null);
        if (ticked) {
            html.writeAttribute("checked", "checked", null);
        }
        if (offer.fixed()) {
            html.writeAttribute("disabled", "disabled", null);
        }
        html.endElement("input");
        html.startElement("span", this);
        html.writeText(title, null);
        html.endElement("span");
        html.endElement("label");
        if (offer.fixed()) {
            hidden(html, "column", offer.key());
        }
        button(html, "btn small", "up", offer.key(), "↑", messages.format("platform.columns.up", title));
        button(html, "btn small", "down", offer.key(), "↓", messages.format("platform.columns.down", title));
        html.endElement("li");
    }

    /** @param label what is read out in place of the text; null for the text itself */
    private void button(ResponseWriter html, String styleClass, String name, String value, String text, String label)
            throws IOException {
        html.startElement("button", this);
        html.writeAttribute("type", "submit", null);
        html.writeAttribute("class", styleClass, null);
        html.writeAttribute("name", name, null);
        html.writeAttribute("value", value, null);
        html.writeAttribute("formaction", target(), null);
        html.writeAttribute("aria-label", label, null);
        html.writeText(text, null);
        html.endElement("button");
    }

    private void hidden(ResponseWriter html, String name, String value) throws IOException {
        html.startElement("input", this);
        html.writeAttribute("type", "hidden", null);
        html.writeAttribute("name", name, null);
        html.writeAttribute("value", value, null);
        html.endElement("input");
    }

    private static String target() {
        return Faces.getRequestContextPath() + POST;
    }
}
