package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.Agreements;
import de.nordertor.platform.boundary.AuditRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One agreement: what it says, what was promised, how far it is, and what may be done. */
@Named("agreement")
@ViewScoped
public class AgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    private Long id;
    private AgreementView view;

    public void load() {
        view = agreements.view(id);
    }

    public List<AuditRow> getHistory() {
        return agreements.history(id);
    }

    public AgreementView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
