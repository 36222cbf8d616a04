package de.nordertor.platform.view.tag;

import de.nordertor.platform.view.Messages;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The boxes by which rows of a list are chosen. They belong to the form above the table, whichever form it lies in. */
final class RowPick {

    static final String NAME = "row";

    private final ResponseWriter html;
    private final Messages messages;
    private final String form;

    /** @param form the id of the form that the choice is sent with */
    RowPick(ResponseWriter html, Messages messages, String form) {
        this.html = html;
        this.messages = messages;
        this.form = form;
    }

    /** With a box that ticks the whole page; only the script can do that, so only it shows the box. */
    void header() throws IOException {
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

    void cell(String id, String name) throws IOException {
        html.startElement("td", null);
        html.writeAttribute("class", "row-pick", null);
        html.startElement("input", null);
        html.writeAttribute("type", "checkbox", null);
        html.writeAttribute("name", NAME, null);
        html.writeAttribute("value", id, null);
        html.writeAttribute("form", form, null);
        html.writeAttribute("aria-label", messages.format("platform.bulk.row", name), null);
        html.endElement("input");
        html.endElement("td");
    }
}
