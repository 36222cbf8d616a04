package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CommitmentInput;
import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentContent;
import de.nordertor.cooperation.entity.CommitmentRecord;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.Delivery;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Turns what the forms of promises send into what a promise accepts, back again, and shows it to a person. */
@ApplicationScoped
public class CommitmentInputs {

    @Inject
    private CommitmentListRepository rows;

    @Inject
    private CooperationPeople people;

    public CommitmentContent content(CommitmentInput input) {
        return new CommitmentContent(
                input.debtorId(),
                input.recipientId(),
                input.what(),
                input.resourceType(),
                input.amount(),
                input.unit(),
                input.dueOn());
    }

    public CommitmentInput input(Commitment commitment) {
        CommitmentContent content = commitment.content();
        return new CommitmentInput(
                content.debtorId(),
                content.recipientId(),
                content.what(),
                content.resourceType(),
                content.amount(),
                content.unit(),
                content.dueOn());
    }

    public EditConflictException conflict(Commitment stored, CommitmentInput opened, CommitmentInput mine) {
        return new EditConflictException(
                "cooperation.commitment.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<CommitmentInput>()
                        .field("cooperation.commitment.debtor", CommitmentInput::debtorId)
                        .field("cooperation.commitment.recipient", CommitmentInput::recipientId)
                        .field("cooperation.commitment.what", CommitmentInput::what)
                        .field("cooperation.commitment.resourceType", CommitmentInput::resourceType)
                        .field("cooperation.commitment.amount", CommitmentInput::amount, String::valueOf)
                        .field("cooperation.commitment.unit", CommitmentInput::unit)
                        .field(
                                "cooperation.commitment.dueOn",
                                CommitmentInput::dueOn,
                                day -> Texts.date((LocalDate) day))
                        .changes(opened, input(stored), mine));
    }

    /** What somebody else recorded since the form was opened. @param mine null where another day was to be agreed */
    public EditConflictException recordedMeanwhile(Commitment stored, Delivery mine) {
        List<FieldChange> changes = new ArrayList<>();
        Texts texts = Texts.in(Locale.GERMAN);
        changes.add(new FieldChange(
                "cooperation.commitment.state",
                texts.get(stored.getState().labelKey()),
                mine != null && mine.outcome() != stored.getState()));
        changes.add(new FieldChange("cooperation.commitment.dueOn", Texts.date(stored.getDueOn()), false));
        if (!stored.getRecords().isEmpty()) {
            CommitmentRecord last = stored.getRecords().get(stored.getRecords().size() - 1);
            changes.add(new FieldChange("cooperation.record.on", Texts.date(last.getOn()), false));
            changes.add(new FieldChange("cooperation.record.reason", last.getReason(), false));
        }
        return new EditConflictException(
                "cooperation.commitment.recordedMeanwhile", stored.getChangedBy(), stored.getChangedAt(), changes);
    }

    public CommitmentView view(Commitment commitment) {
        boolean writes = people.may(Permission.COOPERATION_WRITE)
                && commitment.getAgreement().getState().isBinding();
        CommitmentState state = commitment.getState();
        List<CommitmentView.Entry> trail = new ArrayList<>(
                commitment.getRecords().stream().map(CommitmentInputs::entry).toList());
        Collections.reverse(trail);
        return new CommitmentView(
                rows.getRow(commitment.getId()),
                commitment.getVersion(),
                commitment.getAgreement().getTitle(),
                commitment.getDueVersion(),
                commitment.isPromisedOnly(),
                commitment.getContinuesId(),
                trail,
                writes && state.isPending()
                        ? CommitmentState.OUTCOMES.stream()
                                .filter(outcome -> !commitment.isPromisedOnly() || outcome.isPossibleForPromised())
                                .toList()
                        : List.of(),
                writes && state != CommitmentState.OPEN && state != CommitmentState.REPLACED,
                writes && state.isPending());
    }

    private static CommitmentView.Entry entry(CommitmentRecord row) {
        return new CommitmentView.Entry(
                row.getKind(),
                row.getState(),
                row.getOn(),
                row.getDueOn(),
                row.getDelivered(),
                row.getReason(),
                row.getRecordedAt(),
                row.getRecordedBy());
    }
}
