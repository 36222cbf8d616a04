package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerExportRow;
import de.nordertor.partner.control.PartnerFacts.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the rows of a file out of what is known of partners. */
@ApplicationScoped
public class PartnerExportRows {

    @Inject
    private PartnerFactsRepository facts;

    /** In the order of the ids. */
    public List<PartnerExportRow> of(List<Long> ids) {
        return facts.find(ids).stream().map(PartnerExportRows::row).toList();
    }

    private static PartnerExportRow row(PartnerFacts partner) {
        return new PartnerExportRow(
                partner.id(),
                partner.name(),
                partner.type().name(),
                partner.status(),
                partner.sector(),
                partner.sizeClass(),
                place(partner),
                partner.reach().phone(),
                partner.reach().email(),
                partner.reach().web(),
                partner.registerCourt(),
                partner.registerNumber(),
                partner.responsible() == null ? null : partner.responsible().name(),
                partner.tags().stream().map(Word::name).toList(),
                partner.insideArea(),
                partner.engagement().fieldsOfAction().stream().map(Word::name).toList(),
                partner.engagement().resourceTypes(),
                partner.engagement().confirmedOn(),
                partner.changedAt());
    }

    private static PartnerExportRow.Place place(PartnerFacts partner) {
        if (partner.places().isEmpty()) {
            return PartnerExportRow.Place.NONE;
        }
        PartnerFacts.Place first = partner.places().get(0);
        return new PartnerExportRow.Place(
                first.addition(),
                first.street(),
                first.houseNumber(),
                first.postalCode(),
                first.city(),
                first.country());
    }
}
