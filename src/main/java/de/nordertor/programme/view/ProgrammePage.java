package de.nordertor.programme.view;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.programme.boundary.AdvisorySessions;
import de.nordertor.programme.boundary.ParticipationView;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.boundary.SessionRow;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** One programme: what is known, how far the town is, and what may be done. */
@Named("programme")
@ViewScoped
public class ProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Programmes programmes;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private Attachments attachments;

    private Long id;
    private ProgrammeView view;
    private List<SessionRow> sessionRows;
    private Map<Long, List<AttachmentRow>> documents = Map.of();

    /** Reads the programme that the address names. */
    public void load() {
        view = programmes.view(id);
        sessionRows = sessions.list(id);
        if (view.participation() != null) {
            documents = attachments.listOf(
                    ParticipationStep.KIND,
                    view.participation().steps().stream()
                            .map(ParticipationView.Step::id)
                            .toList());
        }
    }

    /** Who runs it, and who advises. */
    public String getEssentials() {
        ProgrammeContent content = view.content();
        return Stream.of(content.carrier(), content.adviser())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** As people here write them. */
    public String euros(BigDecimal sum) {
        return sum == null ? "" : EurosConverter.text(sum);
    }

    /** How much of what the checklist counts is reached; null before anything is answered. */
    public Integer getPercent() {
        OptionalInt percent = view.participation().checklist().percent();
        return percent.isPresent() ? percent.getAsInt() : null;
    }

    /** In which the town is advised, the earliest first. */
    public List<SessionRow> getSessions() {
        return sessionRows;
    }

    /** How many advisory sessions were not cancelled. */
    public long getUsedSessions() {
        return sessionRows.stream()
                .filter(row -> row.format() == SessionFormat.ADVISORY_SESSION && row.state() != SessionState.CANCELLED)
                .count();
    }

    /** The documents of each step that has some, by its id. */
    public Map<Long, List<AttachmentRow>> getDocuments() {
        return documents;
    }

    public List<AuditRow> getHistory() {
        return programmes.history(id);
    }

    public ProgrammeView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
