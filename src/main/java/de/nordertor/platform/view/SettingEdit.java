package de.nordertor.platform.view;

import de.nordertor.platform.boundary.SettingRow;
import de.nordertor.platform.boundary.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page for one setting, named by its key in the address. */
@Named
@RequestScoped
public class SettingEdit {

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private String key;
    private String value;
    private SettingRow row;

    public void load() {
        value = getRow().value();
    }

    public String save() {
        settings.change(getRow().setting(), value);
        notices.done("platform.setting.saved");
        return "/platform/settings?faces-redirect=true";
    }

    /** Also on a post, where {@link #load} does not run. */
    public SettingRow getRow() {
        if (row == null) {
            row = settings.get(key);
        }
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
