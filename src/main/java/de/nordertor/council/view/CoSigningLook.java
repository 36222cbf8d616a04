package de.nordertor.council.view;

import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How pages show where a co-signing and its signatures stand; see n:status. */
@Named("coSigningLook")
@RequestScoped
public class CoSigningLook {

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    public String kind(CoSigningState state) {
        return switch (state) {
            case RUNNING -> "warn";
            case RETURNED -> "bad";
            case COMPLETE -> "ok";
            case ENDED -> "info";
        };
    }

    public String kind(CoSignatureState state, LocalDate dueOn) {
        return switch (state) {
            case WAITING -> "info";
            case ASKED -> isLate(dueOn) ? "bad" : "warn";
            case SIGNED -> "ok";
            case RETURNED -> "bad";
        };
    }

    /** Its name, or that its day has passed. */
    public String word(CoSignatureState state, LocalDate dueOn) {
        return state == CoSignatureState.ASKED && isLate(dueOn)
                ? messages.get("council.coSigning.late")
                : messages.of("council.coSignatureState", state);
    }

    public boolean isLate(LocalDate dueOn) {
        return dueOn.isBefore(LocalDate.now(clock));
    }

    public List<CoSigningMode> getModes() {
        return List.of(CoSigningMode.values());
    }
}
