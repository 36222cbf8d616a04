package de.nordertor.platform.view.tag;

import de.nordertor.platform.entity.ColumnChoice;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Messages;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of rows. With {@code view} (a {@link ListView}) its headers sort and its pages turn by plain links; with
 * {@code value} it shows a short list as it stands. On a narrow screen each row becomes a card, each cell with its
 * header before it.
 */
@FacesComponent(DataTable.TYPE)
public class DataTable extends UIData {

    public static final String TYPE = "nordertor.DataTable";

    public DataTable() {
        setRendererType(null);
    }

    /** In a tag file the name of the row comes as an expression, which UIData's own attribute refuses. */
    @Override
    public void setRowIndex(int index) {
        if (getVar() == null) {
            setVar(text("rowVar"));
        }
        super.setRowIndex(index);
    }

    @Override
    public Object getValue() {
        ListView<?> view = view();
        return view == null ? super.getValue() : view.getRows();
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        setRowIndex(-1);
        super.encodeBegin(context);
        ResponseWriter html = context.getResponseWriter();
        if (mayBeWide()) {
            html.startElement("div", this);
            html.writeAttribute("class", "scroll", null);
            html.writeAttribute("role", "region", null);
            html.writeAttribute("tabindex", "0", null);
            html.writeAttribute("aria-label", text("label"), null);
        }
        html.startElement("table", this);
        html.writeAttribute("class", "list" + (text("styleClass") == null ? "" : " " + text("styleClass")), null);
        html.startElement("caption", this);
        html.writeAttribute("class", "sr", null);
        html.writeText(text("label"), null);
        html.endElement("caption");
        html.startElement("thead", this);
        html.startElement("tr", this);
        RowPick picks = picks(context);
        if (picks != null) {
            picks.header();
        }
        for (Column column : columns()) {
            header(html, column);
        }
        html.endElement("tr");
        html.endElement("thead");
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter html = context.getResponseWriter();
        List<Cell> cells = columns().stream().map(Cell::of).toList();
        RowPick picks = picks(context);
        html.startElement("tbody", this);
        int rows = getRowCount();
        for (int row = 0; row < rows; row++) {
            setRowIndex(row);
            html.startElement("tr", this);
            if (picks != null) {
                picks.cell(text("rowId"), text("rowName"));
            }
            for (Cell cell : cells) {
                cell.write(context, html);
            }
            html.endElement("tr");
        }
        setRowIndex(-1);
        html.endElement("tbody");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter html = context.getResponseWriter();
        html.endElement("table");
        if (mayBeWide()) {
            html.endElement("div");
        }
        ListView<?> view = view();
        if (view != null && view.getPageCount() > 1) {
            new Paginator(view, RequestBeans.get(context, Messages.class)).write(html);
        }
        super.encodeEnd(context);
    }

    /** Whoever chooses many columns scrolls within the table, not the page. */
    private boolean mayBeWide() {
        return view() != null && !offered().isEmpty() && view().isColumnsChosen();
    }

    private void header(ResponseWriter html, Column column) throws IOException {
        ListView<?> view = view();
        String key = column.text("sort");
        html.startElement("th", column);
        html.writeAttribute("scope", "col", null);
        if (column.text("kind") != null) {
            html.writeAttribute("class", column.text("kind"), null);
        }
        if (view != null && key != null) {
            boolean sorted = key.equals(view.sortKey());
            if (sorted) {
                html.writeAttribute("aria-sort", view.ascending() ? "ascending" : "descending", null);
            }
            html.startElement("a", column);
            html.writeAttribute("class", "sort", null);
            html.writeURIAttribute("href", view.sortAddress(key), null);
            html.writeText(column.title(), null);
            html.endElement("a");
        } else if ("actions".equals(column.text("kind"))) {
            html.startElement("span", column);
            html.writeAttribute("class", "sr", null);
            html.writeText(column.title(), null);
            html.endElement("span");
        } else {
            html.writeText(column.title(), null);
        }
        html.endElement("th");
    }

    /** Null where rows are not chosen. */
    private RowPick picks(FacesContext context) {
        String form = text("bulkForm");
        return form == null
                ? null
                : new RowPick(context.getResponseWriter(), RequestBeans.get(context, Messages.class), form);
    }

    /** What is the same in every row of a column, found out once for all rows. */
    private record Cell(Column column, String title, String kind) {

        static Cell of(Column column) {
            return new Cell(column, column.title(), column.text("kind"));
        }

        void write(FacesContext context, ResponseWriter html) throws IOException {
            html.startElement("td", column);
            html.writeAttribute("data-label", title, null);
            if (kind != null) {
                html.writeAttribute("class", kind, null);
            }
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(context);
            }
            html.endElement("td");
        }
    }

    /** Those that the person chose in their order, then those that nobody can choose, for example the buttons. */
    private List<Column> columns() {
        List<Column> all = allColumns();
        Map<String, Column> offered = offered();
        if (view() == null || offered.isEmpty()) {
            return all;
        }
        List<Column> shown = new ArrayList<>();
        ColumnChoice.shown(offers(), view().getColumns()).forEach(key -> shown.add(offered.get(key)));
        all.stream().filter(column -> column.key() == null).forEach(shown::add);
        return shown;
    }

    /** What can be chosen among, in the order of the page. */
    List<ColumnChoice.Offer> offers() {
        return offered().values().stream().map(Column::offer).toList();
    }

    Map<String, Column> offered() {
        return allColumns().stream()
                .filter(column -> column.key() != null)
                .collect(Collectors.toMap(Column::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private List<Column> allColumns() {
        return getChildren().stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .filter(UIComponent::isRendered)
                .toList();
    }

    ListView<?> view() {
        return (ListView<?>) getAttributes().get("view");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
