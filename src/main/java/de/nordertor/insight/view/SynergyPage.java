package de.nordertor.insight.view;

import de.nordertor.insight.boundary.Synergies;
import de.nordertor.insight.boundary.Synergy;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Decides about two undertakings: to follow them together, or that it does not fit. */
@Named("synergy")
@ViewScoped
public class SynergyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Synergies synergies;

    @Inject
    private Notices notices;

    private String firstKind;
    private Long first;
    private String secondKind;
    private Long second;
    private Synergy view;
    private String reason;

    /** Reads the pair that the address names. */
    public void load() {
        view = synergies.get(new SubjectRef(firstKind, first), new SubjectRef(secondKind, second));
    }

    public String accept() {
        return decide(true);
    }

    public String dismiss() {
        return decide(false);
    }

    private String decide(boolean accepted) {
        synergies.decide(view.first().subject(), view.second().subject(), accepted, reason);
        notices.done(accepted ? "insight.synergy.accepted" : "insight.synergy.dismissed");
        return "/insight/synergies?faces-redirect=true";
    }

    public Synergy getView() {
        return view;
    }

    public String getFirstKind() {
        return firstKind;
    }

    public void setFirstKind(String firstKind) {
        this.firstKind = firstKind;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public String getSecondKind() {
        return secondKind;
    }

    public void setSecondKind(String secondKind) {
        this.secondKind = secondKind;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
