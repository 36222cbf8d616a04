package de.nordertor.platform.view;

import de.nordertor.platform.boundary.SettingRow;
import de.nordertor.platform.boundary.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All settings with their values in force. */
@Named
@RequestScoped
public class SettingList {

    @Inject
    private Settings settings;

    private List<SettingRow> rows;

    public void load() {
        rows = settings.list();
    }

    public List<SettingRow> getRows() {
        return rows;
    }
}
