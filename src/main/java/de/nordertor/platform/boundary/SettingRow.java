package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.Setting;

/** A setting in the administrator's list. */
public record SettingRow(Setting setting, String value, Source source) {

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
