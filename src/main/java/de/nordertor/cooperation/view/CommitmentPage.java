package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.boundary.Commitments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** One promise: what is owed by whom, what has become of it, and what may be recorded. */
@Named("commitment")
@ViewScoped
public class CommitmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Commitments commitments;

    private Long id;
    private CommitmentView view;

    public void load() {
        view = commitments.view(id);
    }

    public CommitmentView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
