package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.PlanInput;
import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.Contribution;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.CooperationRisk;
import de.nordertor.cooperation.entity.Milestone;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.RiskContent;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what a cooperation plans into what its form shows, and back. */
@ApplicationScoped
public class PlanForms {

    @Inject
    private CooperationRowRepository rows;

    @Inject
    private CooperationPeople people;

    public PlanInput input(Cooperation cooperation) {
        return new PlanInput(
                cooperation.getCosts(),
                rows.inputs(Milestone.class, cooperation),
                rows.inputs(Contribution.class, cooperation),
                rows.inputs(CooperationRisk.class, cooperation));
    }

    public void write(Cooperation cooperation, PlanInput input) {
        requireFew(input.milestones());
        requireFew(input.contributions());
        requireFew(input.risks());
        input.milestones().forEach(row -> requirePast(row.content()));
        input.contributions().forEach(row -> requirePossible(row.content(), cooperation));
        input.risks().forEach(row -> requirePossible(row.content()));
        rows.replace(Milestone.class, cooperation, input.milestones(), Milestone::new);
        rows.replace(Contribution.class, cooperation, input.contributions(), Contribution::new);
        rows.replace(CooperationRisk.class, cooperation, input.risks(), CooperationRisk::new);
        cooperation.planned(input.costs(), people.change());
    }

    static void requireFew(List<?> rows) {
        if (rows.size() > PlanInput.MOST_ROWS) {
            throw new InvalidInputException("cooperation.plan.tooMany", PlanInput.MOST_ROWS);
        }
    }

    private void requirePast(MilestoneContent milestone) {
        if (milestone.doneOn() != null && milestone.doneOn().isAfter(people.today())) {
            throw new InvalidInputException("cooperation.milestone.future", milestone.title(), milestone.doneOn());
        }
    }

    private void requirePossible(ContributionContent contribution, Cooperation cooperation) {
        contribution.requireNotAfter(people.today());
        Set<Long> partners = cooperation.getPartners().stream()
                .map(CooperationPartner::organizationId)
                .collect(Collectors.toSet());
        if (contribution.giverId() != null && !partners.contains(contribution.giverId())) {
            throw new InvalidInputException("cooperation.contribution.noPartner", contribution.description());
        }
    }

    private void requirePossible(RiskContent risk) {
        people.person(risk.ownerId());
        LocalDate closed = risk.closedOn();
        if (closed != null && closed.isAfter(people.today())) {
            throw new InvalidInputException("cooperation.risk.future", risk.description(), closed);
        }
    }

    public EditConflictException conflict(Cooperation stored, PlanInput opened, PlanInput mine) {
        return new EditConflictException(
                "cooperation.cooperation.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<PlanInput>()
                        .field("cooperation.cooperation.costs", PlanInput::costs, String::valueOf)
                        .field("cooperation.milestone.all", PlanInput::milestones, PlanForms::milestones)
                        .field("cooperation.contribution.all", PlanInput::contributions, PlanForms::contributions)
                        .field("cooperation.risk.all", PlanInput::risks, PlanForms::risks)
                        .changes(opened, input(stored), mine));
    }

    @SuppressWarnings("unchecked")
    private static String milestones(Object rows) {
        return ((List<RowInput<MilestoneContent>>) rows)
                .stream().map(row -> row.content().title()).collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static String contributions(Object rows) {
        return ((List<RowInput<ContributionContent>>) rows)
                .stream().map(row -> row.content().description()).collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static String risks(Object rows) {
        return ((List<RowInput<RiskContent>>) rows)
                .stream().map(row -> row.content().description()).collect(Collectors.joining(", "));
    }
}
