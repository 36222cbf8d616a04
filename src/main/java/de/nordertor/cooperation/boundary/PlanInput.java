package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.RiskContent;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What was planned, as a person fills it in. @param costs what it is expected to cost in all, in euro; null for unknown */
public record PlanInput(
        BigDecimal costs,
        List<RowInput<MilestoneContent>> milestones,
        List<RowInput<ContributionContent>> contributions,
        List<RowInput<RiskContent>> risks)
        implements Serializable {

    public static final int MOST_ROWS = 100;

    public PlanInput {
        milestones = List.copyOf(milestones);
        contributions = List.copyOf(contributions);
        risks = List.copyOf(risks);
    }
}
