package de.nordertor.town.view;

import de.nordertor.platform.view.RecordForm;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one field of action, a new one when the address names none. */
@Named
@ViewScoped
public class FieldOfActionEdit extends RecordForm<FieldOfActionRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private FieldsOfAction fields;

    private String code;
    private String name;
    private int ordinal;
    private boolean active;

    public FieldOfActionEdit() {
        super("platform.entry.saved", "/town/fields-of-action");
    }

    @Override
    protected FieldOfActionRow read(Long wanted) {
        return fields.form(wanted);
    }

    @Override
    protected void show(FieldOfActionRow row) {
        code = row.code();
        name = row.name();
        ordinal = row.ordinal();
        active = row.active();
    }

    @Override
    protected FieldOfActionRow typed(Long recordId, long version) {
        return new FieldOfActionRow(recordId, version, code, name, ordinal, active);
    }

    @Override
    protected String store(FieldOfActionRow row) {
        fields.save(row);
        return row.name();
    }

    public int getLastOrdinal() {
        return FieldOfAction.LAST_ORDINAL;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
