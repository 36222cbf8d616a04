package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CommitmentInputs;
import de.nordertor.cooperation.control.CommitmentRepository;
import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentRecord;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.Delivery;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.StepReason;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Records what becomes of promises. Of two people who record the same promise at once the second one waits, and is then
 * told what the first one recorded.
 */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class CommitmentRecording {

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private CommitmentInputs inputs;

    @Inject
    private CooperationPeople people;

    /**
     * What a person records.
     *
     * @param outcome as a person chooses it; whether it was late is found out
     * @param delivered in all up to then, in the unit of the promise; null where it cannot be counted, or for all of it
     * @param on the day on which it happened
     * @param reason how one knows
     */
    public record Settlement(CommitmentState outcome, BigDecimal delivered, LocalDate on, String reason)
            implements Serializable {}

    /**
     * For whoever is about to record this.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException where it cannot be recorded now
     * @throws NotFoundException where no outcome is named
     */
    public void requireOutcome(Long id, CommitmentState outcome) {
        if (outcome == null) {
            throw new NotFoundException("cooperation.record.unknown");
        }
        commitments.get(id).requireOutcome(outcome);
    }

    /** For whoever is about to record anew what was recorded wrongly. */
    public void requireCorrectable(Long id) {
        commitments.get(id).requireCorrectable();
    }

    /** For whoever is about to agree on another day. */
    public void requireMovable(Long id) {
        commitments.get(id).requireMovable();
    }

    /**
     * @param lockVersion as the form was opened with
     * @throws EditConflictException when somebody else recorded something since the form was opened
     */
    public void settle(Long id, long lockVersion, Settlement settlement) {
        Delivery delivery = delivery(settlement);
        current(id, lockVersion, delivery).settle(delivery, people.change());
        commitments.flush();
    }

    /**
     * Records anew what was recorded wrongly; what was recorded before stays in the trail.
     *
     * @param settlement also OPEN, where nothing has become of it yet
     * @throws EditConflictException when somebody else recorded something since the form was opened
     */
    public void correct(Long id, long lockVersion, Settlement settlement) {
        Delivery delivery = delivery(settlement);
        current(id, lockVersion, delivery).correct(delivery, people.change());
        commitments.flush();
    }

    /**
     * Agrees on another day.
     *
     * @param on the day on which it was agreed
     * @throws EditConflictException when somebody else recorded something since the form was opened
     */
    public void moveDue(Long id, long lockVersion, LocalDate dueOn, LocalDate on, String reason) {
        StepReason why = CommitmentRecord.why(on, reason).requireNotAfter(people.today());
        current(id, lockVersion, null).moveDue(dueOn, why, people.change());
        commitments.flush();
    }

    private Delivery delivery(Settlement settlement) {
        return new Delivery(
                settlement.outcome(),
                settlement.delivered(),
                CommitmentRecord.why(settlement.on(), settlement.reason()).requireNotAfter(people.today()));
    }

    private Commitment current(Long id, long lockVersion, Delivery mine) {
        Commitment commitment = commitments.getLocked(id);
        if (commitment.getVersion() != lockVersion) {
            throw inputs.recordedMeanwhile(commitment, mine);
        }
        return commitment;
    }
}
