package de.nordertor.programme.view;

import de.nordertor.programme.boundary.ConceptView;
import de.nordertor.programme.boundary.DevelopmentConcepts;
import de.nordertor.programme.entity.ItemState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One development concept: its goals and measures, and what became of them year by year. */
@Named("developmentConcept")
@ViewScoped
public class ConceptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DevelopmentConcepts concepts;

    private Long id;
    private ConceptView view;
    private List<ConceptView.Update> years;

    /** Reads the concept that the address names. */
    public void load() {
        view = concepts.view(id);
        years = new ArrayList<>(view.updates());
        Collections.reverse(years);
    }

    /** The updates as the table shows them, the earliest first. */
    public List<ConceptView.Update> getYears() {
        return years;
    }

    /** The look of a state; see n:status. */
    public String kind(ItemState state) {
        return switch (state) {
            case COMPLETED -> "ok";
            case INITIATED -> "warn";
            case PLANNED, CONTINUED -> "info";
        };
    }

    public ConceptView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
