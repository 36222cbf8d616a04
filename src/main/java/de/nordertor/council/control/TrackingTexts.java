package de.nordertor.council.control;

import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is told of resolutions and may name people; what a committee was told of it stands in a paper. */
@ApplicationScoped
public class TrackingTexts implements PersonalTexts {

    private static final TextTable TRACKINGS = new TextTable(
            ResolutionTracking.KIND,
            "council.personal.tracking",
            "resolution_tracking",
            "task",
            List.of("task", "result", "delay_reason", "next_step", "changed_by"),
            null,
            "/council/resolution?id=",
            null);

    @Inject
    private TrackingRepository trackings;

    @Inject
    private ConsultationAccess access;

    @Override
    public List<TextTable> tables() {
        return List.of(TRACKINGS);
    }

    @Override
    public boolean mayRead(TextTable table, Long id) {
        return access.mayKnow(trackings.get(id).getConsultation());
    }

    /** It is not found by itself. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(
                PaperGuard.KIND, trackings.get(id).getConsultation().getPaper().getId());
    }
}
