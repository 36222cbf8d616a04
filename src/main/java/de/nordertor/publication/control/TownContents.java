package de.nordertor.publication.control;

import de.nordertor.council.boundary.LegislativeTermRow;
import de.nordertor.council.entity.LegislativeTerm;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What the public sees of the town itself: its name and the electoral terms of its council. */
public final class TownContents {

    private TownContents() {}

    static PublicRef ref(Long townId) {
        return new PublicRef(PublicKind.BODY, PublicationKind.TOWN.subject(townId));
    }

    public static Bundle of(Long townId, MunicipalityRow town, List<LegislativeTermRow> terms) {
        PublicRef self = ref(townId);
        List<PublicDraft> drafts = new ArrayList<>();
        drafts.add(new PublicDraft(
                self,
                new ObjectContent()
                        .text("name", town.name())
                        .text("ags", town.municipalityKey())
                        .links(
                                "legislativeTerm",
                                terms.stream().map(term -> ref(term)).toList())
                        .build()));
        terms.forEach(term -> drafts.add(new PublicDraft(ref(term), term(self, term))));
        return new Bundle(PublicationKind.TOWN, townId, town.name(), drafts, List.of(), null);
    }

    private static PublicRef ref(LegislativeTermRow term) {
        return PublicRef.of(PublicKind.LEGISLATIVE_TERM, LegislativeTerm.KIND, term.id());
    }

    private static JsonObject term(PublicRef town, LegislativeTermRow term) {
        return new ObjectContent()
                .link("body", town)
                .text("name", term.name())
                .day("startDate", term.startsOn())
                .day("endDate", term.endsOn())
                .build();
    }
}
