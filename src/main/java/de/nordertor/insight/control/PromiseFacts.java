package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.RecordKind;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.entity.SubjectRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was signed and promised for a cooperation, and what became of it. That a promise is late or was broken, or that
 * one did without it, is told only when chosen, and so is what is still promised to a cooperation that was abandoned.
 */
final class PromiseFacts {

    private final String town;
    private final LocalDate today;
    private final boolean abandoned;

    private PromiseFacts(String town, LocalDate today, boolean abandoned) {
        this.town = town;
        this.today = today;
        this.abandoned = abandoned;
    }

    /** @param town as it is called */
    static List<Fact> of(CooperationFile file, String town, LocalDate today) {
        PromiseFacts promises = new PromiseFacts(town, today, file.isCancelled());
        List<Fact> facts = new ArrayList<>(agreements(file));
        file.promises().forEach(promise -> facts.add(promises.fact(promise)));
        return facts;
    }

    static List<Fact> agreements(CooperationFile file) {
        List<Fact> facts = new ArrayList<>();
        file.agreements().forEach(agreement -> steps(agreement, facts));
        return facts;
    }

    private static void steps(AgreementView agreement, List<Fact> facts) {
        SubjectRef itself = new SubjectRef(CooperationAgreement.KIND, agreement.id());
        for (AgreementView.Step step : agreement.steps()) {
            if (step.state() == AgreementState.SIGNED || step.state() == AgreementState.ENDED) {
                facts.add(Fact.of(
                                step.state() == AgreementState.SIGNED
                                        ? FactKind.AGREEMENT_SIGNED
                                        : FactKind.AGREEMENT_ENDED,
                                itself)
                        .on(step.on())
                        .with("vereinbarung", agreement.title())
                        .with("tag", step.on()));
            }
        }
    }

    private Fact fact(CommitmentView promise) {
        CommitmentRow row = promise.row();
        if (row.state() == CommitmentState.OPEN) {
            return open(row).on(row.dueOn());
        }
        LocalDate on = recordedOn(promise);
        Fact fact = fact(kind(row.state()), row).on(on).with("tag", on);
        return row.state() == CommitmentState.BROKEN || row.state().isDropped()
                ? fact.internal()
                : fact.with("menge", amount(row.delivered(), row));
    }

    private Fact open(CommitmentRow row) {
        if (row.isOverdue(today)) {
            return fact(FactKind.PROMISE_OVERDUE, row)
                    .with("frist", row.dueOn())
                    .internal();
        }
        Fact fact = fact(FactKind.PROMISE_OPEN, row).with("tag", row.dueOn()).with("menge", amount(row.amount(), row));
        return abandoned ? fact.internal() : fact;
    }

    private Fact fact(FactKind kind, CommitmentRow row) {
        return Fact.of(kind, new SubjectRef(Commitment.KIND, row.id()))
                .with("wer", row.debtorId() == null ? town : row.debtor())
                .with("was", FactWords.clause(row.what()));
    }

    private static Value amount(BigDecimal amount, CommitmentRow row) {
        return amount == null || row.unit() == null ? null : new Value.Amount(amount, Nouns.of(row.unit()));
    }

    /** Its trail begins with the latest. */
    private static LocalDate recordedOn(CommitmentView promise) {
        return promise.records().stream()
                .filter(entry -> entry.kind() == RecordKind.OUTCOME || entry.kind() == RecordKind.CORRECTION)
                .map(CommitmentView.Entry::on)
                .findFirst()
                .orElse(promise.row().dueOn());
    }

    private static FactKind kind(CommitmentState state) {
        return switch (state) {
            case OPEN -> FactKind.PROMISE_OPEN;
            case HONOURED, LATE -> FactKind.PROMISE_KEPT;
            case PARTLY -> FactKind.PROMISE_PARTLY;
            case BROKEN -> FactKind.PROMISE_BROKEN;
            case WAIVED, REPLACED -> FactKind.PROMISE_WAIVED;
        };
    }
}
