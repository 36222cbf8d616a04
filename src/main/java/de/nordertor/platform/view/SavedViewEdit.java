package de.nordertor.platform.view;

import de.nordertor.platform.boundary.SavedViewInput;
import de.nordertor.platform.boundary.SavedViews;
import de.nordertor.platform.entity.ListQuery;
import de.nordertor.platform.entity.ViewAudience;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The page on which a list is saved as a view, or one's own view is renamed, shared, removed. */
@Named
@ViewScoped
public class SavedViewEdit extends RecordForm<SavedViewInput> {

    private static final long serialVersionUID = 1L;
    private static final String VIEWS = "/platform/views";

    @Inject
    private SavedViews views;

    @Inject
    private Notices notices;

    private String list;
    private String query;
    private String columns;
    private String name;
    private ViewAudience audience;
    private boolean opening;

    public SavedViewEdit() {
        super("platform.view.saved", VIEWS);
    }

    /** What the address brings of the list replaces what the view showed until now. */
    @Override
    protected SavedViewInput read(Long wanted) {
        if (wanted == null) {
            return views.begin(list, query, columns);
        }
        SavedViewInput stored = views.form(wanted);
        if (query == null) {
            query = stored.query();
            columns = stored.columns();
        }
        return stored;
    }

    @Override
    protected void show(SavedViewInput view) {
        name = view.name();
        audience = view.audience();
        opening = view.opening();
    }

    @Override
    protected SavedViewInput typed(Long recordId, long version) {
        return new SavedViewInput(recordId, version, getStored().listPath(), name, query, columns, audience, opening);
    }

    @Override
    protected String store(SavedViewInput view) {
        setId(views.save(view));
        return view.name();
    }

    /** On to the list, as the view shows it. */
    @Override
    public String save() {
        if (super.save() != null) {
            String address = ListQuery.parse(query)
                    .with(ListQuery.COLUMNS, columns)
                    .with(ListQuery.VIEW, getId().toString())
                    .toString();
            Faces.redirect(Faces.getRequestContextPath() + getListPath() + address);
        }
        return null;
    }

    public String remove() {
        views.remove(getId());
        notices.done("platform.view.removed", getStored().name());
        return VIEWS + "?faces-redirect=true";
    }

    public String getListPath() {
        return getStored().listPath();
    }

    /** The list as it is going to be saved. */
    public String getListAddress() {
        return getListPath() + ListQuery.parse(query).with(ListQuery.COLUMNS, columns);
    }

    public List<ViewAudience> getAudiences() {
        return List.of(ViewAudience.values());
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ViewAudience getAudience() {
        return audience;
    }

    public void setAudience(ViewAudience audience) {
        this.audience = audience;
    }

    public boolean isOpening() {
        return opening;
    }

    public void setOpening(boolean opening) {
        this.opening = opening;
    }
}
