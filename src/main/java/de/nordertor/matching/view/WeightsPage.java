package de.nordertor.matching.view;

import de.nordertor.matching.boundary.MatchWeighing;
import de.nordertor.matching.boundary.WeightEffect;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** How much each criterion counts, and what other weights would do, before they are stored. */
@Named("weights")
@ViewScoped
public class WeightsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MatchWeighing weighing;

    @Inject
    private Notices notices;

    private WeightsDraft draft;
    private WeightEffect effect;

    public void load() {
        if (draft == null) {
            draft = WeightsDraft.of(weighing.current());
        }
    }

    /** Tries what was typed on the open needs. */
    public void show() {
        effect = weighing.effect(draft.weights());
    }

    public String save() {
        weighing.change(draft.weights());
        notices.done("matching.weight.saved");
        return "/matching/weights?faces-redirect=true";
    }

    public WeightsDraft getDraft() {
        return draft;
    }

    /** Null until somebody asks for it. */
    public WeightEffect getEffect() {
        return effect;
    }
}
