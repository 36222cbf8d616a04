package de.nordertor.town.view;

import de.nordertor.platform.view.NamedRecordForm;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one tag, a new one when the address names none. */
@Named
@ViewScoped
public class TagEdit extends NamedRecordForm<TagRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tags tags;

    public TagEdit() {
        super("platform.entry.saved", "/town/tags");
    }

    @Override
    protected TagRow read(Long wanted) {
        return tags.form(wanted);
    }

    @Override
    protected TagRow typed(Long recordId, long version) {
        return new TagRow(recordId, version, getName(), isActive());
    }

    @Override
    protected String store(TagRow row) {
        tags.save(row);
        return row.name();
    }
}
