package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.control.ProgrammeBoundaryRepository;
import de.nordertor.town.entity.GeoArea;
import de.nordertor.town.entity.GeoJsonReader;
import de.nordertor.town.entity.ProgrammeBoundary;
import de.nordertor.town.entity.ProgrammeBoundaryChanged;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Where the programme's area ends. There is one boundary, or none. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class ProgrammeBoundaries {

    /** What a file may have at most. */
    public static final int MAX_LENGTH = 2_000_000;

    @Inject
    private ProgrammeBoundaryRepository boundaries;

    @Inject
    private Event<ProgrammeBoundaryChanged> changed;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Null while the town has not drawn it. */
    public GeoArea area() {
        return boundaries.findArea().orElse(null);
    }

    /** The file as it was brought. */
    public Optional<String> geoJson() {
        return Optional.ofNullable(boundaries.get().getGeoJson());
    }

    /** For the page that changes it. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public BoundaryRow editable() {
        ProgrammeBoundary boundary = boundaries.get();
        GeoArea area = boundaries.findArea().orElse(null);
        return new BoundaryRow(
                boundary.getVersion(),
                boundary.getFileName(),
                boundary.getDrawnAt(),
                boundary.getDrawnBy(),
                area == null ? 0 : area.polygons().size(),
                area == null ? 0 : area.size());
    }

    /** Takes over a GeoJSON file with polygons; whose place is known is found inside or outside from now on. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public void draw(long version, String fileName, String geoJson) {
        GeoArea area = GeoJsonReader.read(geoJson, MAX_LENGTH);
        boundaries.get(version).draw(fileName, geoJson, clock.instant(), user.displayName());
        boundaries.save();
        changed.fire(new ProgrammeBoundaryChanged(area));
    }

    @Permitted(Permission.MASTER_DATA_WRITE)
    public void erase(long version) {
        boundaries.get(version).erase();
        boundaries.save();
        changed.fire(new ProgrammeBoundaryChanged(null));
    }
}
