package de.nordertor.platform.view.tag;

import de.nordertor.platform.entity.ColumnChoice;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;

/**
 * A column of {@link DataTable}: {@code title}, {@code sort} (a sort key of the list), {@code kind} (num, nowrap …),
 * {@code key} (by which it is chosen; else its sort key), {@code standard} (false: shown only when chosen).
 */
@FacesComponent(Column.TYPE)
public class Column extends UIColumn {

    public static final String TYPE = "nordertor.Column";

    String title() {
        String title = text("title");
        return title == null ? "" : title;
    }

    /** Null where nobody can choose the column. */
    String key() {
        return text("key") == null ? text("sort") : text("key");
    }

    ColumnChoice.Offer offer() {
        return new ColumnChoice.Offer(key(), !"false".equals(text("standard")), "main".equals(text("kind")));
    }

    String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
