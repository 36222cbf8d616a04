package de.nordertor.platform.view.tag;

import de.nordertor.platform.view.Messages;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.omnifaces.util.Beans;

/** The boxes by which rows of a list are chosen. They belong to the form above the table, whichever form it lies in. */
final class RowPick {

    static final String NAME = "row";

    private RowPick() {}

    /** With a box that ticks the whole page; only the script can do that, so only it shows the box. */
    static void header(ResponseWriter html, String form) throws IOException {
        Messages messages = Beans.getReference(Messages.class);
        html.startElement("th", null);
        html.writeAttribute("scope", "col", null);
        html.writeAttribute("class", "row-pick", null);
        html.startElement("span", null);
        html.writeAttribute("class", "sr", null);
        html.writeText(messages.get("platform.bulk.column"), null);
        html.endElement("span");
        html.startElement("input", null);
        html.writeAttribute("type", "checkbox", null);
        html.writeAttribute("hidden", "hidden", null);
        html.writeAttribute("data-pick-all", form, null);
        html.writeAttribute("aria-label", messages.get("platform.bulk.page"), null);
        html.endElement("input");
        html.endElement("th");
    }

    static void cell(ResponseWriter html, String form, String id, String name) throws IOException {
        html.startElement("td", null);
        html.writeAttribute("class", "row-pick", null);
        html.startElement("input", null);
        html.writeAttribute("type", "checkbox", null);
        html.writeAttribute("name", NAME, null);
        html.writeAttribute("value", id, null);
        html.writeAttribute("form", form, null);
        html.writeAttribute("aria-label", Beans.getReference(Messages.class).format("platform.bulk.row", name), null);
        html.endElement("input");
        html.endElement("td");
    }
}
