package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperTypeRow;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.platform.view.NamedRecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** The form of one kind of paper. */
@Named("paperType")
@ViewScoped
public class PaperTypePage extends NamedRecordForm<PaperTypeRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperTypes types;

    private String code;
    private String pattern;
    private boolean resolution;
    private boolean coSigning;

    public PaperTypePage() {
        super("council.paperType.saved", "/council/paper-types");
    }

    @Override
    protected PaperTypeRow read(Long wanted) {
        return types.form(wanted);
    }

    @Override
    protected void show(PaperTypeRow row) {
        super.show(row);
        code = row.code();
        pattern = row.pattern();
        resolution = row.resolution();
        coSigning = row.coSigning();
    }

    @Override
    protected PaperTypeRow typed(Long recordId, long version) {
        return new PaperTypeRow(recordId, version, code, getName(), pattern, resolution, coSigning, isActive());
    }

    @Override
    protected String store(PaperTypeRow row) {
        types.save(row);
        return row.name();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public boolean isResolution() {
        return resolution;
    }

    public void setResolution(boolean resolution) {
        this.resolution = resolution;
    }

    public boolean isCoSigning() {
        return coSigning;
    }

    public void setCoSigning(boolean coSigning) {
        this.coSigning = coSigning;
    }
}
