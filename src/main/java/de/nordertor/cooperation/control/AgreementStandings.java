package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.AgreementStanding;
import de.nordertor.cooperation.entity.AgreementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A cooperation rests on the version that is in force: its day, signatures and copy were checked when it was signed. */
@ApplicationScoped
public class AgreementStandings implements AgreementSource {

    @Inject
    private AgreementRepository agreements;

    @Override
    public AgreementStanding standing(Long cooperationId) {
        return agreements
                .findInForce(cooperationId)
                .map(agreement -> new AgreementStanding(agreement.content().agreedOn(), true, true))
                .orElseGet(() -> unfinished(cooperationId));
    }

    private AgreementStanding unfinished(Long cooperationId) {
        return agreements.findRows(cooperationId).stream()
                .filter(row -> row.state() == AgreementState.DRAFT || row.state() == AgreementState.SENT)
                .findFirst()
                .map(row -> new AgreementStanding(row.agreedOn(), false, false))
                .orElse(AgreementStanding.NONE);
    }
}
