package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.PartyInput;
import de.nordertor.cooperation.entity.AgreementStep;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentRecord;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Lets a version of an agreement take the place of the one before. */
@ApplicationScoped
public class AgreementSuccession {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private AgreementInputs inputs;

    @Inject
    private CooperationPeople people;

    /** Who is to sign. */
    public List<PartyInput> sides(CooperationAgreement agreement) {
        return inputs.parties(agreement.getCooperation(), agreement.content().parties()).stream()
                .filter(PartyInput::named)
                .toList();
    }

    /** @throws IllegalStepException naming a promise that an older version made and that was settled meanwhile */
    public void requireOwed(CooperationAgreement agreement) {
        for (Commitment promise : commitments.findOf(agreement.getId())) {
            if (promise.getContinuesId() != null
                    && !commitments.get(promise.getContinuesId()).getState().isPending()) {
                throw new IllegalStepException("cooperation.agreement.settledMeanwhile", promise.getWhat());
            }
        }
    }

    /** Ends the version that is in force, and with it what it still owed; nothing happens where none is. */
    public void endFormer(CooperationAgreement next, LocalDate on) {
        agreements.findInForce(next.getCooperation().getId()).ifPresent(former -> {
            Change change = people.change();
            String reason = Texts.in(Locale.GERMAN).format("cooperation.agreementStep.replacedBy", next.getNumber());
            commitments
                    .findPending(former.getId())
                    .forEach(promise -> promise.replace(CommitmentRecord.why(on, reason), change));
            former.end(AgreementStep.why(on, reason), change);
            agreements.flush(former);
        });
    }
}
