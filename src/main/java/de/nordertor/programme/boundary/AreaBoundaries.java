package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.control.AreaRepository;
import de.nordertor.programme.control.ProgrammeInputs;
import de.nordertor.programme.entity.ProgrammeArea;
import de.nordertor.town.entity.GeoJsonReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/** Where areas end: drawn on a map, or brought as GeoJSON. */
@Stateless
@Permitted(Permission.PROGRAMME_READ)
public class AreaBoundaries {

    /** Characters that a GeoJSON text may have at most. */
    public static final int MAX_LENGTH = 2_000_000;

    @Inject
    private AreaRepository areas;

    @Inject
    private ProgrammeInputs inputs;

    /** A boundary as its form shows it. @param geoJson null while there is none */
    public record OpenBoundary(Long id, String areaName, long lockVersion, String geoJson) implements Serializable {}

    /** Empty while nobody has drawn it. */
    public Optional<String> geoJson(Long id) {
        return Optional.ofNullable(areas.get(id).getGeoJson());
    }

    @Permitted(Permission.PROGRAMME_WRITE)
    public OpenBoundary open(Long id) {
        ProgrammeArea area = areas.get(id);
        return new OpenBoundary(id, area.getName(), area.getVersion(), area.getGeoJson());
    }

    /**
     * Takes over the polygons of a GeoJSON text.
     *
     * @throws InvalidInputException saying where, for what is no area, for example a line that crosses itself
     */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void draw(OpenBoundary opened, String geoJson) {
        ProgrammeArea area = opened(opened);
        area.draw(GeoJsonReader.read(geoJson, MAX_LENGTH), inputs.change());
        areas.flush(area);
    }

    @Permitted(Permission.PROGRAMME_WRITE)
    public void erase(OpenBoundary opened) {
        ProgrammeArea area = opened(opened);
        area.eraseBoundary(inputs.change());
        areas.flush(area);
    }

    private ProgrammeArea opened(OpenBoundary opened) {
        ProgrammeArea area = areas.get(opened.id());
        if (area.getVersion() != opened.lockVersion()) {
            throw new ConflictException("programme.areaBoundary.changed");
        }
        return area;
    }
}
