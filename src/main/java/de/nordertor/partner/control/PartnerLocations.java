package de.nordertor.partner.control;

import de.nordertor.town.entity.GeoArea;
import de.nordertor.town.entity.GeoPoint;
import de.nordertor.town.entity.ProgrammeBoundaryChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Works out anew which partners lie inside, when the programme's boundary has changed. */
@ApplicationScoped
public class PartnerLocations {

    @Inject
    private PartnerLocationRepository locations;

    @Inject
    private PartnerChanges changes;

    void boundaryChanged(@Observes ProgrammeBoundaryChanged boundary) {
        Map<Long, Boolean> inside = inside(boundary.area());
        Map<Boolean, List<Long>> moved = new HashMap<>();
        locations.findInside().forEach((partner, before) -> {
            Boolean now = inside.get(partner);
            if (!Objects.equals(before, now)) {
                moved.computeIfAbsent(now, side -> new ArrayList<>()).add(partner);
            }
        });
        moved.forEach((side, partners) -> {
            locations.saveInside(partners, side);
            changes.readAgain(partners);
        });
    }

    /** One of its places inside makes a partner one of the area; who has no place is not in the answer. */
    private Map<Long, Boolean> inside(GeoArea area) {
        Map<Long, Boolean> inside = new HashMap<>();
        if (area != null) {
            for (PartnerLocationRepository.Place place : locations.findPlaces()) {
                GeoPoint point = GeoPoint.of(place.latitude(), place.longitude());
                inside.merge(place.partnerId(), area.contains(point), Boolean::logicalOr);
            }
        }
        return inside;
    }
}
