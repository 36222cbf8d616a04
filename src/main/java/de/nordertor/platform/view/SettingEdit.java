package de.nordertor.platform.view;

import de.nordertor.platform.boundary.SettingRow;
import de.nordertor.platform.boundary.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** The page for one setting, named by its key in the address. */
@Named
@ViewScoped
public class SettingEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private String key;
    private String value;
    private SettingRow row;

    public void load() {
        row = settings.get(key);
        value = row.value();
    }

    public String save() {
        settings.change(row.setting(), value);
        notices.done("platform.setting.saved");
        return "/platform/settings?faces-redirect=true";
    }

    public SettingRow getRow() {
        return row;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
