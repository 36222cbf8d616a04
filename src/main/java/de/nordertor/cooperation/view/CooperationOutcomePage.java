package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationPlans;
import de.nordertor.cooperation.boundary.CooperationPlans.OpenOutcome;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** What came of a cooperation, by what one sees it, and how it goes on. */
@Named("cooperationOutcome")
@ViewScoped
public class CooperationOutcomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CooperationPlans plans;

    @Inject
    private Notices notices;

    private Long id;
    private OutcomeDraft draft;
    private OpenOutcome opened;
    private transient EditConflictException conflict;

    public void load() {
        if (draft == null) {
            opened = plans.openOutcome(id);
            draft = new OutcomeDraft(opened.input());
        }
    }

    public String save() {
        try {
            plans.saveOutcome(opened, draft.input());
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = plans.openOutcome(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("cooperation.plan.outcomeSaved", opened.title());
        return "/cooperation/cooperation?faces-redirect=true&id=" + id;
    }

    public void addIndicator() {
        draft.getIndicators().add(new IndicatorDraft());
    }

    public void removeIndicator(IndicatorDraft row) {
        draft.getIndicators().remove(row);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public OutcomeDraft getDraft() {
        return draft;
    }

    public OpenOutcome getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
