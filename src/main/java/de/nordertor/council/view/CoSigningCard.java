package de.nordertor.council.view;

import de.nordertor.council.boundary.CoSigningView;
import de.nordertor.council.boundary.CoSignings;
import de.nordertor.council.entity.CoSigningState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The card of a paper that tells how its co-signing stands. */
@Named("coSigningCard")
@RequestScoped
public class CoSigningCard {

    @Inject
    private CoSignings coSignings;

    private final Map<String, Optional<CoSigningView>> read = new HashMap<>();

    /** Null where there is nothing to tell and nothing to begin, or nothing for this person. */
    public CoSigningView view(Long paperId, int versionNumber) {
        return read.computeIfAbsent(paperId + "/" + versionNumber, key -> coSignings.of(paperId, versionNumber))
                .filter(view -> view.begun() || view.actions().start())
                .orElse(null);
    }

    /** Where the step of that name stands among those of a paper. */
    public String step(CoSigningView view) {
        if (view.state() == CoSigningState.COMPLETE) {
            return "done";
        }
        return view.begun() ? "current" : "open";
    }
}
