package de.nordertor.platform.view.tag;

import de.nordertor.platform.view.Filters;
import de.nordertor.platform.view.Messages;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.Collection;

/**
 * One filter above a list: a search field, a day, or with {@code items} a choice. Plain HTML of a form that is sent by
 * GET; a list has a dozen of them with a hundred options, so each is written in one go.
 */
@FacesComponent(FilterField.TYPE)
public class FilterField extends UIComponentBase {

    public static final String TYPE = "nordertor.FilterField";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        String name = text("name");
        String label = text("label");
        boolean day = flag("day");
        Collection<SelectItem> items = (Collection<SelectItem>) getAttributes().get("items");
        Filters.Filter filter = RequestBeans.get(context, Filters.class).of(name, label, items, day);
        Messages messages = RequestBeans.get(context, Messages.class);
        ResponseWriter html = context.getResponseWriter();
        html.startElement("div", this);
        html.writeAttribute("class", filter.problem().isEmpty() ? "field" : "field invalid", null);
        html.startElement("label", this);
        html.writeAttribute("for", id(name), null);
        html.writeText(label, null);
        html.endElement("label");
        if (filter.chosen()) {
            choice(html, messages, name, filter);
        } else {
            field(html, messages, name, filter, day);
        }
        if (!filter.problem().isEmpty()) {
            html.startElement("p", this);
            html.writeAttribute("class", "error", null);
            html.writeAttribute("id", id(name) + "-error", null);
            html.writeText(filter.problem(), null);
            html.endElement("p");
        }
        html.endElement("div");
    }

    private void field(ResponseWriter html, Messages messages, String name, Filters.Filter filter, boolean day)
            throws IOException {
        html.startElement("input", this);
        html.writeAttribute("type", day ? "text" : "search", null);
        named(html, name, filter);
        html.writeAttribute("value", filter.value(), null);
        if (day) {
            html.writeAttribute("maxlength", "10", null);
            html.writeAttribute("inputmode", "numeric", null);
            html.writeAttribute("autocomplete", "off", null);
            html.writeAttribute("placeholder", messages.get("platform.form.date.pattern"), null);
            html.writeAttribute("data-date", messages.get("platform.form.date.pick"), null);
        } else {
            html.writeAttribute("maxlength", String.valueOf(Filters.MAX_LENGTH), null);
        }
        html.endElement("input");
    }

    private void choice(ResponseWriter html, Messages messages, String name, Filters.Filter filter) throws IOException {
        boolean multiple = flag("multiple");
        if (multiple) {
            for (String value : filter.values()) {
                html.startElement("input", this);
                html.writeAttribute("type", "hidden", null);
                html.writeAttribute("name", name, null);
                html.writeAttribute("value", value, null);
                html.endElement("input");
            }
        }
        html.startElement("select", this);
        named(html, name, filter);
        boolean adds = multiple && !filter.values().isEmpty();
        String all = text("all") == null ? messages.get("platform.table.all") : text("all");
        option(html, "", adds ? messages.get("platform.filter.add") : all, false);
        for (Filters.Option option : filter.options()) {
            if (!multiple || !filter.values().contains(option.value())) {
                option(html, option.value(), option.label(), option.value().equals(filter.value()));
            }
        }
        html.endElement("select");
    }

    private void named(ResponseWriter html, String name, Filters.Filter filter) throws IOException {
        html.writeAttribute("id", id(name), null);
        html.writeAttribute("name", name, null);
        if (!filter.problem().isEmpty()) {
            html.writeAttribute("aria-invalid", "true", null);
            html.writeAttribute("aria-describedby", id(name) + "-error", null);
        }
    }

    private void option(ResponseWriter html, String value, String label, boolean selected) throws IOException {
        html.startElement("option", this);
        html.writeAttribute("value", value, null);
        if (selected) {
            html.writeAttribute("selected", "selected", null);
        }
        html.writeText(label, null);
        html.endElement("option");
    }

    private static String id(String name) {
        return "filter-" + name;
    }

    private boolean flag(String attribute) {
        return Boolean.parseBoolean(text(attribute));
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? null : value.toString();
    }
}
