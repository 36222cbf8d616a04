package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.PlanInput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a plan while somebody fills it in. */
public class PlanDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal costs;
    private final List<MilestoneDraft> milestones = new ArrayList<>();
    private final List<ContributionDraft> contributions = new ArrayList<>();
    private final List<RiskDraft> risks = new ArrayList<>();

    public PlanDraft(PlanInput input) {
        costs = input.costs();
        input.milestones().forEach(row -> milestones.add(new MilestoneDraft(row)));
        input.contributions().forEach(row -> contributions.add(new ContributionDraft(row)));
        input.risks().forEach(row -> risks.add(new RiskDraft(row)));
    }

    /** Rows in which nothing was typed are left out. */
    PlanInput input() {
        return new PlanInput(
                costs,
                milestones.stream()
                        .filter(row -> !row.isEmpty())
                        .map(MilestoneDraft::row)
                        .toList(),
                contributions.stream()
                        .filter(row -> !row.isEmpty())
                        .map(ContributionDraft::row)
                        .toList(),
                risks.stream().filter(row -> !row.isEmpty()).map(RiskDraft::row).toList());
    }

    public BigDecimal getCosts() {
        return costs;
    }

    public void setCosts(BigDecimal costs) {
        this.costs = costs;
    }

    public List<MilestoneDraft> getMilestones() {
        return milestones;
    }

    public List<ContributionDraft> getContributions() {
        return contributions;
    }

    public List<RiskDraft> getRisks() {
        return risks;
    }
}
