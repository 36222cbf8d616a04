package de.nordertor.council.view;

import de.nordertor.council.boundary.ResolutionTrackings;
import de.nordertor.council.entity.TrackingDue;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How pages show where trackings stand. */
@Named("trackingStates")
@RequestScoped
public class TrackingStates {

    @Inject
    private ResolutionTrackings trackings;

    @Inject
    private Clock clock;

    private final Once<LocalDate> today = new Once<>(() -> LocalDate.now(clock));
    private final Map<Long, Map<Long, Long>> open = new HashMap<>();

    public List<TrackingState> getAll() {
        return List.of(TrackingState.values());
    }

    public TrackingDue due(TrackingState state, LocalDate dueOn) {
        return TrackingDue.of(state, dueOn, today.get());
    }

    /** How it is coloured. */
    public String kind(TrackingDue due) {
        return switch (due) {
            case OPEN -> "warn";
            case LATE -> "bad";
            case DONE -> "ok";
            case DROPPED -> "info";
        };
    }

    /** How many are open of a consultation of the paper. */
    public long open(Long paperId, Long consultationId) {
        return open.computeIfAbsent(paperId, trackings::countOpen).getOrDefault(consultationId, 0L);
    }
}
