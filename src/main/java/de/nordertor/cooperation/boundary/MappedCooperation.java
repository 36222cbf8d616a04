package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CooperationState;
import java.math.BigDecimal;
import java.util.List;

/**
 * A cooperation on the map and in the list beside it.
 *
 * @param place where it takes place, in words; null while nobody said so
 * @param spots where it stands on the map: its own place, else those of its partners; empty where neither is known
 */
public record MappedCooperation(Long id, String title, CooperationState state, String place, List<Spot> spots) {

    /** A place in degrees of WGS 84. @param partner whose place it is; null for the cooperation's own */
    public record Spot(String partner, BigDecimal latitude, BigDecimal longitude) {}

    /** At its own place, or nowhere where that is null. */
    public MappedCooperation(
            Long id, String title, CooperationState state, String place, BigDecimal latitude, BigDecimal longitude) {
        this(id, title, state, place, latitude == null ? List.of() : List.of(new Spot(null, latitude, longitude)));
    }

    /** The same at the places of its partners. */
    public MappedCooperation at(List<Spot> partnerSpots) {
        return new MappedCooperation(id, title, state, place, partnerSpots);
    }

    public MappedCooperation {
        spots = List.copyOf(spots);
    }

    public boolean located() {
        return !spots.isEmpty();
    }
}
