package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.control.MunicipalityRepository;
import de.nordertor.town.entity.FederalState;
import de.nordertor.town.entity.Municipality;
import de.nordertor.town.entity.Shield;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** The one town of this installation. */
@Stateless
public class Municipalities {

    @Inject
    private MunicipalityRepository repository;

    /** The name alone, for the head of every page. */
    @Open("the town's name stands on the sign-in page")
    public String name() {
        return repository.getName();
    }

    /** For the page that changes it. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public MunicipalityRow editable() {
        return current();
    }

    @Open("the town's name and shield stand on the sign-in page")
    public MunicipalityRow current() {
        Municipality town = repository.get();
        return new MunicipalityRow(
                town.getVersion(),
                town.getName(),
                town.getChiefExecutiveTitle(),
                town.getMunicipalityKey(),
                town.getShield());
    }

    /** The Land in which the town lies, as it is called in German; null where nobody knows. */
    @Open("everybody knows where the town lies")
    public String land() {
        FederalState state = repository.getFederalState();
        return state == null ? null : Texts.in(Locale.GERMAN).get("town.federalState." + state);
    }

    /** Takes over what the row says; its version tells whether somebody else was faster. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public void change(MunicipalityRow row) {
        Municipality town = repository.get();
        if (town.getVersion() != row.version()) {
            throw new ConflictException("town.municipality.changed");
        }
        town.rename(row.name(), row.chiefExecutiveTitle());
        town.identifyBy(row.municipalityKey());
        town.bear(row.shield() == null || row.shield().isBlank() ? null : Shield.of(row.shield()));
        repository.changed(town);
    }
}
