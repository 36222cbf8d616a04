package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperApproval;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperView;
import de.nordertor.council.boundary.Papers;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One paper: what it says, where it stands, and the step that is due. */
@Named("paper")
@ViewScoped
public class PaperPage implements Serializable {

    private static final String AGAIN = "/council/paper?faces-redirect=true&id=";

    @Inject
    private Papers papers;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Notices notices;

    private Long id;
    private Integer version;
    private String reason;
    private PaperView view;

    /** Reads the paper that the address names. */
    public void load() {
        view = papers.view(id, version);
    }

    public String submit() {
        editing.submit(id);
        notices.done("council.paper.submitted");
        return AGAIN + id;
    }

    public String giveBack() {
        approval.giveBack(id);
        notices.done("council.paper.givenBack");
        return AGAIN + id;
    }

    /** Approves exactly what this page shows. */
    public String approve() {
        String number = approval.approve(id, view.lockVersion());
        notices.done("council.paper.approved", number);
        return AGAIN + id;
    }

    public String withdraw() {
        approval.withdraw(id, reason);
        notices.done("council.paper.withdrawn");
        return AGAIN + id;
    }

    public String startCorrection() {
        editing.startCorrection(id, reason);
        return "/council/paper-edit?faces-redirect=true&id=" + id;
    }

    public String discardCorrection() {
        editing.discardCorrection(id);
        notices.done("council.paper.correctionDiscarded");
        return AGAIN + id;
    }

    public List<AuditRow> getHistory() {
        return papers.history(id);
    }

    public PaperView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
