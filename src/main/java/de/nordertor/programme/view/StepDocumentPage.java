package de.nordertor.programme.view;

import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.boundary.StepView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** The documents of a step, for example the letter of the admission. */
@Named("stepDocument")
@ViewScoped
public class StepDocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Programmes programmes;

    private Long id;
    private StepView view;

    /** Reads the step that the address names. */
    public void load() {
        view = programmes.step(id);
    }

    public StepView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
