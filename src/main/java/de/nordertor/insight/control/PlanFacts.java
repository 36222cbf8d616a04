package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.PlanView;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cooperation plans and what people give to it. Who gives is named where it is a partner of an agreed cooperation; a
 * name that somebody typed may be a person's, and is told only when chosen, like risks, and what was still to come of a
 * cooperation that was abandoned.
 */
final class PlanFacts {

    static final String MILESTONE = "Milestone";
    static final String CONTRIBUTION = "Contribution";
    static final String RISK = "CooperationRisk";

    private final CooperationFile file;

    private PlanFacts(CooperationFile file) {
        this.file = file;
    }

    static List<Fact> of(CooperationFile file) {
        PlanFacts facts = new PlanFacts(file);
        List<Fact> all = new ArrayList<>(milestones(file));
        file.plan().contributions().forEach(row -> facts.contribution(row, all));
        file.plan().risks().stream()
                .filter(row -> row.content().closedOn() == null)
                .forEach(row -> all.add(Fact.of(FactKind.RISK, file.ref())
                        .row(RISK, row.id())
                        .with("was", FactWords.clause(row.content().description()))
                        .with("massnahme", FactWords.clause(row.content().measure()))
                        .internal()));
        return all;
    }

    static List<Fact> milestones(CooperationFile file) {
        PlanFacts facts = new PlanFacts(file);
        return file.plan().milestones().stream().map(facts::milestone).toList();
    }

    private Fact milestone(PlanView.Milestone row) {
        MilestoneContent content = row.content();
        if (content.doneOn() != null) {
            return milestone(FactKind.MILESTONE_DONE, row).on(content.doneOn()).with("tag", content.doneOn());
        }
        return toCome(
                row.overdue()
                        ? milestone(FactKind.MILESTONE_OVERDUE, row).with("frist", content.dueOn())
                        : milestone(FactKind.MILESTONE_DUE, row).with("tag", content.dueOn()),
                content.dueOn());
    }

    private Fact toCome(Fact fact, LocalDate on) {
        return file.isCancelled() ? fact.on(on).internal() : fact.on(on);
    }

    private Fact milestone(FactKind kind, PlanView.Milestone row) {
        return Fact.of(kind, file.ref())
                .row(MILESTONE, row.id())
                .with("was", FactWords.clause(row.content().title()));
    }

    private void contribution(PlanView.Contribution row, List<Fact> facts) {
        ContributionContent content = row.content();
        Value what = FactWords.clause(content.description());
        boolean hours = content.kind() == ContributionKind.HOURS;
        Fact given = Fact.of(kind(content.kind(), content.receivedOn() != null), file.ref())
                .row(CONTRIBUTION, row.id())
                .with("tag", content.receivedOn())
                .with(
                        hours ? "stunden" : "betrag",
                        hours ? new Value.Amount(content.amount(), Nouns.HOUR) : new Value.Money(content.amount()))
                .with("wer", row.giver() != null && file.isOpen() ? row.giver().title() : null)
                .with("was", what);
        facts.add(content.receivedOn() == null ? toCome(given, null) : given.on(content.receivedOn()));
        if (row.giver() == null || !file.isOpen()) {
            facts.add(Fact.of(FactKind.GIVER, file.ref())
                    .row(CONTRIBUTION, row.id())
                    .with("was", what)
                    .with("wer", FactWords.clause(row.giverName()))
                    .internal());
        }
    }

    private static FactKind kind(ContributionKind kind, boolean received) {
        return switch (kind) {
            case HOURS -> received ? FactKind.HOURS_RECEIVED : FactKind.HOURS_PROMISED;
            case MONEY -> received ? FactKind.MONEY_RECEIVED : FactKind.MONEY_PROMISED;
            case GOODS -> received ? FactKind.GOODS_RECEIVED : FactKind.GOODS_PROMISED;
        };
    }
}
