package de.nordertor.town.view;

import de.nordertor.platform.view.RecordForm;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one tag, a new one when the address names none. */
@Named
@ViewScoped
public class TagEdit extends RecordForm<TagRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tags tags;

    private String name;
    private boolean active;

    public TagEdit() {
        super("platform.entry.saved", "/town/tags");
    }

    @Override
    protected TagRow read(Long wanted) {
        return tags.form(wanted);
    }

    @Override
    protected void show(TagRow row) {
        name = row.name();
        active = row.active();
    }

    @Override
    protected TagRow typed(Long recordId, long version) {
        return new TagRow(recordId, version, name, active);
    }

    @Override
    protected String store(TagRow row) {
        tags.save(row);
        return row.name();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
