package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperTypeRow;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** The form of one kind of paper. */
@Named("paperType")
@ViewScoped
public class PaperTypePage implements Serializable {

    @Inject
    private PaperTypes types;

    @Inject
    private Notices notices;

    private Long id;
    private long version;
    private boolean loaded;
    private String code;
    private String name;
    private String pattern;
    private boolean resolution;
    private boolean coSigning;
    private boolean active;

    public void load() {
        if (loaded) {
            return;
        }
        PaperTypeRow row = types.form(id);
        version = row.version();
        code = row.code();
        name = row.name();
        pattern = row.pattern();
        resolution = row.resolution();
        coSigning = row.coSigning();
        active = row.active();
        loaded = true;
    }

    public String save() {
        types.save(new PaperTypeRow(id, version, code, name, pattern, resolution, coSigning, active));
        notices.done("council.paperType.saved", name);
        return "/council/paper-types?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
