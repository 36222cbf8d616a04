package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerTypeRow;
import de.nordertor.partner.boundary.PartnerTypes;
import de.nordertor.platform.view.NamedRecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The page for one kind of partner, a new one when the address names none. */
@Named
@ViewScoped
public class PartnerTypeEdit extends NamedRecordForm<PartnerTypeRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerTypes types;

    private String code;

    public PartnerTypeEdit() {
        super("platform.entry.saved", "/partner/types");
    }

    @Override
    protected PartnerTypeRow read(Long wanted) {
        return types.form(wanted);
    }

    @Override
    protected void show(PartnerTypeRow row) {
        super.show(row);
        code = row.code();
    }

    @Override
    protected PartnerTypeRow typed(Long recordId, long version) {
        return new PartnerTypeRow(recordId, version, code, getName(), isActive());
    }

    @Override
    protected String store(PartnerTypeRow row) {
        types.save(row);
        return row.name();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
