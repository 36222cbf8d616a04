package de.nordertor.partner.boundary;

import de.nordertor.partner.control.CardFile;
import de.nordertor.partner.control.CardMatches;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/** Takes people over from a file of vCards (RFC 2426 and RFC 6350). */
@Stateless
@Permitted(Permission.PARTNER_WRITE)
public class PersonCards {

    @Inject
    private CardMatches matches;

    @Inject
    private PersonEditing editing;

    /**
     * Reads a file and shows what would be taken over; nothing is stored.
     *
     * @throws de.nordertor.platform.entity.InvalidInputException for what is no file of cards, or too large a one
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<CardPreview> read(InputStream content) {
        return matches.find(CardFile.read(content));
    }

    /** Enters the people of these cards: all of them, or none when one fails. @return how many */
    public int take(List<CardPreview> cards, String origin) {
        for (CardPreview card : cards) {
            PersonInput person = card.person().from(origin);
            if (card.organizationId() == null) {
                editing.create(person);
            } else {
                editing.createFor(card.organizationId(), person, card.role());
            }
        }
        return cards.size();
    }
}
