package de.nordertor.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A value that the settings page has changed from its default. */
@Entity
@Table(name = "setting")
public class StoredSetting extends BaseEntity {

    @Column(name = "setting_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "setting_value", nullable = false)
    private String value;

    protected StoredSetting() {}

    public StoredSetting(String key, String value) {
        this.key = key;
        this.value = value;
    }

    public void change(String newValue) {
        value = newValue;
    }

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }
}
