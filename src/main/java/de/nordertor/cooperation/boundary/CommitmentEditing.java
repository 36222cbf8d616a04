package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.AgreementRepository;
import de.nordertor.cooperation.control.AgreementSuccession;
import de.nordertor.cooperation.control.CommitmentInputs;
import de.nordertor.cooperation.control.CommitmentRepository;
import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Writes the promises of an agreement, as long as it is a draft. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class CommitmentEditing {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private CommitmentInputs inputs;

    @Inject
    private AgreementSuccession succession;

    @Inject
    private CooperationPeople people;

    /** A promise as a form shows it. @param sides of the agreement, who may owe and be owed */
    public record OpenCommitment(
            Long id,
            Long agreementId,
            String agreementTitle,
            long lockVersion,
            CommitmentInput input,
            List<PartyInput> sides)
            implements Serializable {}

    /** What the form of a new promise shows. */
    public OpenCommitment begin(Long agreementId) {
        CooperationAgreement agreement = agreements.get(agreementId);
        agreement.requireDraft();
        return new OpenCommitment(
                null,
                agreementId,
                agreement.getTitle(),
                0,
                new CommitmentInput(
                        null, null, null, null, null, null, agreement.content().endsOn()),
                succession.sides(agreement));
    }

    /**
     * Adds it to those that are there, also to those that somebody else adds at this moment.
     *
     * @return its id
     */
    public Long create(Long agreementId, CommitmentInput input) {
        Commitment commitment =
                new Commitment(agreements.getLocked(agreementId), inputs.content(input), people.change());
        commitments.add(commitment);
        return commitment.getId();
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException unless the agreement is a draft */
    public OpenCommitment open(Long id) {
        Commitment commitment = commitments.get(id);
        CooperationAgreement agreement = commitment.getAgreement();
        agreement.requireDraft();
        return new OpenCommitment(
                id,
                agreement.getId(),
                agreement.getTitle(),
                commitment.getVersion(),
                inputs.input(commitment),
                succession.sides(agreement));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void save(OpenCommitment opened, CommitmentInput input) {
        Commitment commitment = commitments.get(opened.id());
        if (commitment.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(commitment, opened.input(), input);
        }
        commitment.describe(inputs.content(input), people.change());
        commitments.flush();
    }

    /** Takes it out of the draft. @throws ConflictException when somebody else saved since the form was opened */
    public void remove(Long id, long lockVersion) {
        Commitment commitment = commitments.get(id);
        if (commitment.getVersion() != lockVersion) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        commitment.requireRemovable(people.change());
        commitments.remove(commitment);
    }
}
