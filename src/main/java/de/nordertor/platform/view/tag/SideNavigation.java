package de.nordertor.platform.view.tag;

import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Navigation;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** The side navigation of every page; {@code named} is the entry that the page names as its own. */
@FacesComponent(SideNavigation.TYPE)
public class SideNavigation extends UIComponentBase {

    public static final String TYPE = "nordertor.SideNavigation";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter html = context.getResponseWriter();
        Messages messages = RequestBeans.get(context, Messages.class);
        Navigation navigation = RequestBeans.get(context, Navigation.class);
        Object named = getAttributes().get("named");
        html.startElement("nav", this);
        html.writeAttribute("class", "side", null);
        html.writeAttribute("aria-label", messages.get("platform.nav"), null);
        html.startElement("details", this);
        html.writeAttribute("open", "open", null);
        html.writeAttribute("data-nav", "", null);
        html.startElement("summary", this);
        html.writeText(messages.get("platform.nav.menu"), null);
        html.endElement("summary");
        for (Navigation.Group group : navigation.getGroups()) {
            group(html, messages, navigation, group, named == null ? null : named.toString());
        }
        html.endElement("details");
        html.endElement("nav");
    }

    private void group(
            ResponseWriter html, Messages messages, Navigation navigation, Navigation.Group group, String named)
            throws IOException {
        if (group.title() != null) {
            html.startElement("h2", this);
            html.writeText(messages.get(group.title()), null);
            html.endElement("h2");
        }
        html.startElement("ul", this);
        for (Navigation.Entry entry : group.entries()) {
            html.startElement("li", this);
            html.startElement("a", this);
            html.writeAttribute("href", Faces.getRequestContextPath() + entry.path(), null);
            html.writeAttribute("aria-current", navigation.current(entry, named), null);
            html.writeText(messages.get(entry.name()), null);
            waiting(html, messages, navigation.waiting(entry));
            html.endElement("a");
            html.endElement("li");
        }
        html.endElement("ul");
    }

    private void waiting(ResponseWriter html, Messages messages, Navigation.Waiting things) throws IOException {
        if (things.count() > 0) {
            html.startElement("span", this);
            html.writeAttribute("class", things.bad() ? "count bad" : "count", null);
            html.writeText(things.count(), null);
            html.startElement("span", this);
            html.writeAttribute("class", "sr", null);
            html.writeText(" " + messages.get(things.word()), null);
            html.endElement("span");
            html.endElement("span");
        }
    }
}
