package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.AgreementForms;
import de.nordertor.cooperation.control.AgreementInputs;
import de.nordertor.cooperation.control.AgreementRepository;
import de.nordertor.cooperation.control.AgreementSuccession;
import de.nordertor.cooperation.control.CommitmentRepository;
import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.AgreementStep;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Sends agreements, puts them in force, and ends them. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class AgreementSteps {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private AgreementForms forms;

    @Inject
    private AgreementSuccession succession;

    @Inject
    private CooperationPeople people;

    @Inject
    private Attachments attachments;

    /** What the form of a signing shows: who is to sign, and what may be the signed copy. */
    public record Signing(LocalDate agreedOn, List<PartyInput> parties, List<AttachmentRow> copies)
            implements Serializable {}

    /**
     * For whoever is about to go this step.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states, where it does not follow
     * @throws NotFoundException where no step is named
     */
    public void requireStep(Long id, AgreementState target) {
        if (target == null) {
            throw new NotFoundException("cooperation.agreementStep.unknown");
        }
        agreements.get(id).requireStep(target);
    }

    public Signing signing(Long id) {
        CooperationAgreement agreement = agreements.get(id);
        agreement.requireStep(AgreementState.SIGNED);
        return new Signing(agreement.content().agreedOn(), succession.sides(agreement), copies(id));
    }

    /**
     * Goes a step other than to sign.
     *
     * @param on the day on which it happened
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states, or what is missing
     */
    public void become(Long id, AgreementState target, LocalDate on, String reason) {
        CooperationAgreement agreement = agreements.get(id);
        requireStep(id, target);
        StepReason why = AgreementStep.why(on, reason).requireNotAfter(people.today());
        switch (target) {
            case SENT -> {
                succession.requireOwed(agreement);
                agreement.send(forms.sent(agreement), commitments.findOf(id), why, people.change());
            }
            case DRAFT -> agreement.takeBack(why, people.change());
            case ENDED -> agreement.end(why, people.change());
            case WITHDRAWN -> agreement.withdraw(why, people.change());
            default -> throw new NotFoundException("cooperation.agreementStep.unknown");
        }
        agreements.flush(agreement);
    }

    /**
     * Puts it in force; the version that was in force before ends, and what it still owed is owed by this one.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException naming what is missing
     */
    public void sign(Long id, SignatureInput input, LocalDate on, String reason) {
        CooperationAgreement agreement = agreements.get(id);
        agreement.requireStep(AgreementState.SIGNED);
        if (input.copyId() != null
                && copies(id).stream().noneMatch(copy -> copy.id().equals(input.copyId()))) {
            throw new InvalidInputException("cooperation.agreement.foreignCopy");
        }
        StepReason why = AgreementStep.why(on, reason).requireNotAfter(people.today());
        succession.requireOwed(agreement);
        succession.endFormer(agreement, on);
        agreement.sign(
                input.agreedOn(),
                AgreementInputs.named(input.parties()),
                input.copyId(),
                why,
                people.change(),
                people.today());
        agreements.flush(agreement);
    }

    private List<AttachmentRow> copies(Long id) {
        return attachments.list(new SubjectRef(CooperationAgreement.KIND, id));
    }
}
