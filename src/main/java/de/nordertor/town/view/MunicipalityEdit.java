package de.nordertor.town.view;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.town.boundary.Municipalities;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** The page on which the administrator describes the town. */
@Named
@ViewScoped
public class MunicipalityEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Notices notices;

    private MunicipalityRow stored;
    private boolean conflict;
    private String name;
    private String chiefExecutiveTitle;
    private String municipalityKey;
    private String shield;

    public void load() {
        stored = municipalities.editable();
        name = stored.name();
        chiefExecutiveTitle = stored.chiefExecutiveTitle();
        municipalityKey = stored.municipalityKey();
        shield = stored.shield();
    }

    public String save() {
        try {
            municipalities.change(
                    new MunicipalityRow(stored.version(), name, chiefExecutiveTitle, municipalityKey, shield));
        } catch (ConflictException faster) {
            stored = municipalities.editable();
            conflict = true;
            notices.error(faster);
            return null;
        }
        notices.done("town.municipality.saved");
        return "/town/municipality?faces-redirect=true";
    }

    /** What stands in the database, to be compared with what was typed. */
    public MunicipalityRow getStored() {
        return stored;
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getChiefExecutiveTitle() {
        return chiefExecutiveTitle;
    }

    public void setChiefExecutiveTitle(String chiefExecutiveTitle) {
        this.chiefExecutiveTitle = chiefExecutiveTitle;
    }

    public String getMunicipalityKey() {
        return municipalityKey;
    }

    public void setMunicipalityKey(String municipalityKey) {
        this.municipalityKey = municipalityKey;
    }

    public String getShield() {
        return shield;
    }

    public void setShield(String shield) {
        this.shield = shield;
    }
}
