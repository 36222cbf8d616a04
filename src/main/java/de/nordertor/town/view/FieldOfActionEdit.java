package de.nordertor.town.view;

import de.nordertor.platform.view.NamedRecordForm;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one field of action, a new one when the address names none. */
@Named
@ViewScoped
public class FieldOfActionEdit extends NamedRecordForm<FieldOfActionRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private FieldsOfAction fields;

    private String code;
    private int ordinal;

    public FieldOfActionEdit() {
        super("platform.entry.saved", "/town/fields-of-action");
    }

    @Override
    protected FieldOfActionRow read(Long wanted) {
        return fields.form(wanted);
    }

    @Override
    protected void show(FieldOfActionRow row) {
        super.show(row);
        code = row.code();
        ordinal = row.ordinal();
    }

    @Override
    protected FieldOfActionRow typed(Long recordId, long version) {
        return new FieldOfActionRow(recordId, version, code, getName(), ordinal, isActive());
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

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }
}
