package de.nordertor.programme.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.programme.boundary.AreaView;
import de.nordertor.programme.boundary.ConceptRow;
import de.nordertor.programme.boundary.DevelopmentConcepts;
import de.nordertor.programme.boundary.ProgrammeAreas;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One programme area: what is known of it, where it lies, and what is noted. */
@Named("programmeArea")
@ViewScoped
public class AreaPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private DevelopmentConcepts developmentConcepts;

    private Long id;
    private AreaView view;
    private List<ConceptRow> concepts;

    /** Reads the area that the address names. */
    public void load() {
        view = areas.view(id);
        concepts = developmentConcepts.list(id);
    }

    /** The latest decision first. */
    public List<ConceptRow> getConcepts() {
        return concepts;
    }

    public List<AuditRow> getHistory() {
        return areas.history(id);
    }

    public AreaView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
