package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.Setting;
import java.io.Serializable;

/** A setting in the administrator's list. */
public record SettingRow(Setting setting, String value, Source source) implements Serializable {

    /** Where a value comes from. */
    public enum Source {
        SERVER,
        PAGE,
        DEFAULT
    }

    public boolean isChangeable() {
        return setting.isEditable() && source != Source.SERVER;
    }
}
