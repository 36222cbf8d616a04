package de.nordertor.platform.view.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;

/** A column of {@link DataTable}: {@code title}, {@code sort} (a sort key of the list), {@code kind} (num, nowrap …). */
@FacesComponent(Column.TYPE)
public class Column extends UIColumn {

    public static final String TYPE = "nordertor.Column";

    String title() {
        String title = text("title");
        return title == null ? "" : title;
    }

    String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
