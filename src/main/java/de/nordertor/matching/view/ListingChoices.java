package de.nordertor.matching.view;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the forms and filters of needs and offers let choose from, and how their states look. */
@Named("listingChoices")
@ApplicationScoped
public class ListingChoices {

    public List<ListingKind> getKinds() {
        return List.of(ListingKind.values());
    }

    public List<ListingState> getStates() {
        return List.of(ListingState.values());
    }

    public List<AmountUnit> getUnits() {
        return List.of(AmountUnit.values());
    }

    public List<TargetGroup> getTargetGroups() {
        return List.of(TargetGroup.values());
    }

    public List<Prerequisite> getPrerequisites() {
        return List.of(Prerequisite.values());
    }

    public List<Circumstance> getCircumstances() {
        return List.of(Circumstance.values());
    }

    public List<Limit> getLimits() {
        return List.of(Limit.values());
    }

    /** The look of a state; see n:status. */
    public String kind(ListingState state) {
        return switch (state) {
            case OPEN -> "info";
            case RESERVED, PARTLY_FULFILLED -> "warn";
            case FULFILLED -> "ok";
            case EXPIRED, WITHDRAWN -> "bad";
        };
    }
}
