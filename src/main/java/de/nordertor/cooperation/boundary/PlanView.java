package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.RiskContent;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was planned for a cooperation.
 *
 * @param milestones by day
 * @param risks the heaviest first, those that are closed last
 * @param perHour what an hour of work is worth, in euro
 * @param promised what all contributions are worth that have not been received, in euro
 * @param received what all others are worth, in euro
 */
public record PlanView(
        List<Milestone> milestones,
        List<Contribution> contributions,
        List<Risk> risks,
        BigDecimal perHour,
        BigDecimal promised,
        BigDecimal received)
        implements Serializable {

    /** @param moves how often its day was changed */
    public record Milestone(Long id, MilestoneContent content, int moves, boolean overdue) implements Serializable {}

    /** @param giver null for somebody who is no partner; @param worth in euro */
    public record Contribution(Long id, ContributionContent content, SubjectTitle giver, BigDecimal worth)
            implements Serializable {

        public String giverName() {
            return giver == null ? content.giverName() : giver.title();
        }
    }

    /** @param owner null for nobody */
    public record Risk(Long id, RiskContent content, String owner) implements Serializable {}

    public boolean isEmpty() {
        return milestones.isEmpty() && contributions.isEmpty() && risks.isEmpty();
    }
}
