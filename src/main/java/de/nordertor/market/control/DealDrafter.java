package de.nordertor.market.control;

import de.nordertor.cooperation.boundary.AgreementEditing;
import de.nordertor.cooperation.boundary.AgreementInput;
import de.nordertor.cooperation.boundary.CommitmentEditing;
import de.nordertor.cooperation.boundary.CommitmentInput;
import de.nordertor.cooperation.boundary.CooperationEditing;
import de.nordertor.cooperation.boundary.CooperationPartners;
import de.nordertor.cooperation.boundary.CooperationSteps;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.market.boundary.CardPair;
import de.nordertor.market.boundary.DealInput;
import de.nordertor.market.boundary.PromiseInput;
import de.nordertor.market.entity.Marketplace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes a cooperation and the draft of its agreement out of what two sides agree on, as a person would on the pages. */
@ApplicationScoped
public class DealDrafter {

    @Inject
    private CooperationEditing cooperations;

    @Inject
    private CooperationPartners partners;

    @Inject
    private CooperationSteps steps;

    @Inject
    private AgreementEditing agreements;

    @Inject
    private CommitmentEditing commitments;

    @Inject
    private DealTexts texts;

    /** @param giver and taker: null for the town. @return the id of the agreement */
    Long draft(Marketplace marketplace, CardPair pair, DealInput input, Long giver, Long taker) {
        Long cooperation = cooperations.create(texts.cooperation(cooperations, pair, input));
        join(cooperation, giver, PartnerRole.GIVER);
        join(cooperation, taker, PartnerRole.TAKER);
        steps.become(cooperation, CooperationState.INITIATION, texts.today(), texts.reason(marketplace), null);
        AgreementInput begun = agreements.begin(cooperation, texts.templateId()).input();
        Long agreement = agreements.create(cooperation, texts.agreement(begun, marketplace, input, giver, taker));
        promise(agreement, giver, taker, input.performance());
        promise(agreement, taker, giver, input.returned());
        return agreement;
    }

    private void join(Long cooperation, Long partner, PartnerRole role) {
        if (partner != null) {
            partners.join(cooperation, partner, role, null, null);
        }
    }

    private void promise(Long agreement, Long debtor, Long recipient, PromiseInput promise) {
        commitments.create(
                agreement,
                new CommitmentInput(
                        debtor,
                        recipient,
                        promise.what(),
                        promise.resourceType(),
                        promise.amount(),
                        promise.unit(),
                        promise.dueOn()));
    }
}
