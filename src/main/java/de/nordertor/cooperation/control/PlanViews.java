package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.PlanView;
import de.nordertor.cooperation.entity.Contribution;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationIndicator;
import de.nordertor.cooperation.entity.CooperationRisk;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.cooperation.entity.Milestone;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Shows what was planned for a cooperation, and by what one sees whether it reached its aim. */
@ApplicationScoped
public class PlanViews {

    @Inject
    private CooperationRowRepository rows;

    @Inject
    private CooperationPeople people;

    @Inject
    private Subjects subjects;

    @Inject
    private Settings settings;

    public PlanView of(Cooperation cooperation) {
        List<Long> ids = List.of(cooperation.getId());
        BigDecimal perHour = BigDecimal.valueOf(settings.number(Setting.COOPERATION_HOUR_EUROS));
        List<PlanView.Contribution> contributions = contributions(ids, perHour);
        return new PlanView(
                milestones(ids),
                contributions,
                risks(ids),
                perHour,
                sum(contributions, false),
                sum(contributions, true));
    }

    public List<IndicatorContent> indicators(Cooperation cooperation) {
        return rows.find(CooperationIndicator.class, List.of(cooperation.getId())).stream()
                .map(CooperationIndicator::content)
                .toList();
    }

    private List<PlanView.Milestone> milestones(List<Long> ids) {
        return rows.find(Milestone.class, ids).stream()
                .map(row ->
                        new PlanView.Milestone(row.getId(), row.content(), row.getMoves(), isOverdue(row.content())))
                .sorted(Comparator.comparing(row -> row.content().dueOn()))
                .toList();
    }

    private boolean isOverdue(MilestoneContent milestone) {
        return milestone.doneOn() == null && milestone.dueOn().isBefore(people.today());
    }

    private List<PlanView.Contribution> contributions(List<Long> ids, BigDecimal perHour) {
        List<Contribution> stored = rows.find(Contribution.class, ids);
        Map<SubjectRef, SubjectTitle> givers = subjects.titles(stored.stream()
                .map(row -> row.content().giverId())
                .filter(Objects::nonNull)
                .map(id -> new SubjectRef(CooperationViews.PARTNER, id))
                .collect(Collectors.toSet()));
        return stored.stream().map(row -> contribution(row, givers, perHour)).toList();
    }

    private static PlanView.Contribution contribution(
            Contribution row, Map<SubjectRef, SubjectTitle> givers, BigDecimal perHour) {
        ContributionContent content = row.content();
        SubjectTitle giver = content.giverId() == null
                ? null
                : givers.get(new SubjectRef(CooperationViews.PARTNER, content.giverId()));
        return new PlanView.Contribution(row.getId(), content, giver, content.worth(perHour));
    }

    private static BigDecimal sum(List<PlanView.Contribution> contributions, boolean received) {
        return contributions.stream()
                .filter(row -> received == (row.content().receivedOn() != null))
                .map(PlanView.Contribution::worth)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<PlanView.Risk> risks(List<Long> ids) {
        return rows.find(CooperationRisk.class, ids).stream()
                .map(row -> new PlanView.Risk(
                        row.getId(), row.content(), people.name(row.content().ownerId())))
                .sorted(Comparator.comparing(
                                (PlanView.Risk risk) -> risk.content().closedOn() != null)
                        .thenComparing(risk -> -risk.content().weight()))
                .toList();
    }
}
