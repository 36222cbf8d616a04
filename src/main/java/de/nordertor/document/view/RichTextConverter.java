package de.nordertor.document.view;

import de.nordertor.document.boundary.RichText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What {@code n:richtext} sends becomes a clean fragment; an editor without words counts as empty. */
@Named("richTextConverter")
@ApplicationScoped
public class RichTextConverter implements Converter<String> {

    @Inject
    private RichText richText;

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String html) {
        String clean = richText.sanitise(html);
        return clean.isEmpty() ? null : clean;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String html) {
        return html == null ? "" : html;
    }
}
