package de.nordertor.market.control;

import de.nordertor.cooperation.boundary.AgreementInput;
import de.nordertor.cooperation.boundary.CooperationEditing;
import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.cooperation.boundary.PartyInput;
import de.nordertor.cooperation.boundary.TemplateRow;
import de.nordertor.cooperation.boundary.TextTemplates;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.CooperationContent;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.market.boundary.CardPair;
import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.DealInput;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.matching.entity.Need;
import de.nordertor.matching.entity.Offer;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** What the cooperation and the agreement say that come out of a deal. */
@ApplicationScoped
public class DealTexts {

    @Inject
    private TextTemplates templates;

    @Inject
    private MarketPeople people;

    LocalDate today() {
        return people.today();
    }

    String reason(Marketplace marketplace) {
        return Texts.in(Locale.GERMAN).format("market.deal.reason", marketplace.getName());
    }

    /** A German one that is in use; null where there is none, so that the texts are empty. */
    Long templateId() {
        return templates.selectable(TemplateKind.AGREEMENT).stream()
                .filter(template -> template.language() == AgreementLanguage.DE)
                .findFirst()
                .map(TemplateRow::id)
                .orElse(null);
    }

    /** It comes from the need, else from the offer, else it is called what was promised. */
    CooperationInput cooperation(CooperationEditing editing, CardPair pair, DealInput input) {
        CardRow origin = pair.need() == null ? pair.offer() : pair.need();
        return origin == null
                ? titled(editing.begin(null, null), input.performance().what())
                : editing.begin(pair.need() == null ? Offer.KIND : Need.KIND, origin.listingId());
    }

    private static CooperationInput titled(CooperationInput blank, String what) {
        return new CooperationInput(
                Text.shortened(what, CooperationContent.TITLE_LENGTH),
                blank.aim(),
                blank.departmentId(),
                blank.responsibleId(),
                blank.groupId(),
                blank.areaId(),
                blank.place(),
                blank.startsOn(),
                blank.endsOn(),
                blank.originKind(),
                blank.originId(),
                blank.participation(),
                blank.residents(),
                blank.fieldIds(),
                blank.targetGroups());
    }

    /** With the marketplace as its occasion, and who signs. @param giver and taker: null for the town */
    AgreementInput agreement(AgreementInput begun, Marketplace marketplace, DealInput input, Long giver, Long taker) {
        requireOneForTheTown(input, giver == null ? input.giverSignatory() : input.takerSignatory(), giver, taker);
        return new AgreementInput(
                begun.templateId(),
                null,
                begun.language(),
                begun.title(),
                marketplace.getName(),
                null,
                begun.startsOn(),
                begun.endsOn(),
                begun.preamble(),
                begun.duration(),
                begun.termination(),
                begun.publicity(),
                begun.further(),
                begun.parties().stream()
                        .map(party -> signedBy(party, signatory(party.partnerId(), input, giver, taker)))
                        .toList());
    }

    /** One of two names would be lost. @param asSide who signs for it as the side that it is */
    private static void requireOneForTheTown(DealInput input, String asSide, Long giver, Long taker) {
        boolean isSide = giver == null || taker == null;
        if (isSide && asSide != null && input.townSignatory() != null && !asSide.equals(input.townSignatory())) {
            throw new InvalidInputException("market.deal.townTwice");
        }
    }

    private static String signatory(Long side, DealInput input, Long giver, Long taker) {
        if (side == null && input.townSignatory() != null) {
            return input.townSignatory();
        }
        if (Objects.equals(side, giver)) {
            return input.giverSignatory();
        }
        return Objects.equals(side, taker) ? input.takerSignatory() : null;
    }

    private static PartyInput signedBy(PartyInput party, String signatory) {
        return new PartyInput(party.partnerId(), party.name(), true, signatory, null, null);
    }
}
