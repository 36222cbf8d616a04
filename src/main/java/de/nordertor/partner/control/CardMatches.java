package de.nordertor.partner.control;

import de.nordertor.partner.boundary.CardPreview;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.partner.boundary.PersonFilter;
import de.nordertor.partner.boundary.PersonInput;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.entity.PersonName;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.SearchForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the organisation that a card names, and who of its people is entered already. */
@ApplicationScoped
public class CardMatches {

    private static final PageRequest SOME = new PageRequest(0, 50, "name", true);

    @Inject
    private PartnerFinder partnerFinder;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonFinder personFinder;

    @Inject
    private PersonReader reader;

    public List<CardPreview> find(List<CardPreview> cards) {
        return cards.stream()
                .map(card -> card.isReadable() ? found(card) : card)
                .toList();
    }

    private CardPreview found(CardPreview card) {
        List<Sentence> hints = new ArrayList<>(card.hints());
        PersonInput person = card.person();
        Long organization = card.organization() == null ? null : organization(card.organization());
        if (card.organization() != null && organization == null) {
            hints.add(Sentence.of("partner.cards.organizationUnknown", card.organization()));
            String line = card.organization()
                    + (card.role().position() == null ? "" : ", " + card.role().position());
            person = person.noting(line);
        }
        boolean known = isKnown(person, organization);
        if (known) {
            hints.add(Sentence.of("partner.cards.known"));
        }
        return new CardPreview(
                card.number(), card.name(), person, card.organization(), organization, card.role(), known, hints, null);
    }

    /** The only one of exactly this name, whatever its capitals and umlauts. */
    private Long organization(String name) {
        PartnerFilter filter = PartnerFilter.text(name);
        List<Long> ids = partnerFinder.page(filter, SOME).rows();
        List<Long> same = partners.findNames(ids).stream()
                .filter(partner -> isSame(partner.name(), name))
                .map(PartnerName::id)
                .toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    private boolean isKnown(PersonInput person, Long organization) {
        PersonName name = person.content().name();
        List<Long> ids = personFinder
                .page(new PersonFilter(name.plain(), null, null, null, null), SOME)
                .rows();
        return reader.find(ids).stream()
                .filter(other -> isSame(other.name().plain(), name.plain()))
                .anyMatch(other -> sharesSomething(other, person, organization));
    }

    private static boolean sharesSomething(PersonRecord other, PersonInput person, Long organization) {
        boolean nothingToCompare = person.channels().isEmpty() && organization == null;
        return nothingToCompare
                || !Collections.disjoint(other.channels(), person.channels())
                || other.roles().stream().anyMatch(role -> role.organizationId().equals(organization));
    }

    private static boolean isSame(String one, String other) {
        return SearchForm.of(one.strip()).equals(SearchForm.of(other.strip()));
    }
}
