package de.nordertor.programme.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.entity.ProgrammeContent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One programme: what is known, how far the town is, and what may be done. */
@Named("programme")
@RequestScoped
public class ProgrammePage {

    @Inject
    private Programmes programmes;

    private Long id;
    private ProgrammeView view;

    /** Reads the programme that the address names. */
    public void load() {
        view = programmes.view(id);
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
