package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationPlans;
import de.nordertor.cooperation.boundary.CooperationPlans.OpenPlan;
import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.Recipient;
import de.nordertor.cooperation.entity.RiskLevel;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.cdi.ViewScoped;

/** What a cooperation plans: milestones, costs and contributions, risks. */
@Named("cooperationPlan")
@ViewScoped
public class CooperationPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CooperationPlans plans;

    @Inject
    private Cooperations cooperations;

    @Inject
    private Notices notices;

    private Long id;
    private PlanDraft draft;
    private OpenPlan opened;
    private List<SelectItem> givers;
    private transient EditConflictException conflict;

    public void load() {
        if (draft == null) {
            opened = plans.openPlan(id);
            draft = new PlanDraft(opened.input());
            givers = partners(cooperations.view(id));
        }
    }

    /** Each once, whatever it does there. */
    private static List<SelectItem> partners(CooperationView view) {
        Map<String, Long> names = new TreeMap<>();
        view.partners()
                .forEach(row -> names.put(
                        row.organization().title(), row.organization().subject().id()));
        return names.entrySet().stream()
                .map(named -> new SelectItem(named.getValue(), named.getKey()))
                .toList();
    }

    public String save() {
        try {
            plans.savePlan(opened, draft.input());
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = plans.openPlan(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("cooperation.plan.saved", opened.title());
        return "/cooperation/cooperation?faces-redirect=true&id=" + id;
    }

    public void addMilestone() {
        draft.getMilestones().add(new MilestoneDraft());
    }

    public void removeMilestone(MilestoneDraft row) {
        draft.getMilestones().remove(row);
    }

    public void addContribution() {
        draft.getContributions().add(new ContributionDraft());
    }

    public void removeContribution(ContributionDraft row) {
        draft.getContributions().remove(row);
    }

    public void addRisk() {
        draft.getRisks().add(new RiskDraft());
    }

    public void removeRisk(RiskDraft row) {
        draft.getRisks().remove(row);
    }

    /** The partners of the cooperation. */
    public List<SelectItem> getGivers() {
        return givers;
    }

    public List<ContributionKind> getKinds() {
        return List.of(ContributionKind.values());
    }

    public List<Recipient> getRecipients() {
        return List.of(Recipient.values());
    }

    public List<RiskLevel> getLevels() {
        return List.of(RiskLevel.values());
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public PlanDraft getDraft() {
        return draft;
    }

    public OpenPlan getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
