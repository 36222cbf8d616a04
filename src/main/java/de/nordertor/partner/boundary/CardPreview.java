package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.boundary.Sentence;
import java.io.Serializable;
import java.util.List;

/**
 * One card of a file, as it was understood; nothing is stored yet.
 *
 * @param number which card of the file it is, from 1
 * @param name as the card says it; for one that cannot be read what is nearest to a name, or empty
 * @param person null where there is a problem
 * @param organization the organisation on the card; null where it names none
 * @param organizationId null where the register has no such organisation, or several of the same name
 * @param known whether somebody of the same name with the same number, address or organisation is entered already
 * @param hints what is taken over otherwise than it stands there, or not at all
 * @param problem why it cannot be taken over; null where it can
 */
public record CardPreview(
        int number,
        String name,
        PersonInput person,
        String organization,
        Long organizationId,
        RoleContent role,
        boolean known,
        List<Sentence> hints,
        Sentence problem)
        implements Serializable {

    public CardPreview {
        hints = List.copyOf(hints);
    }

    public static CardPreview unreadable(int number, String name, Sentence problem) {
        return new CardPreview(number, name, null, null, null, null, false, List.of(), problem);
    }

    public boolean isReadable() {
        return problem == null;
    }
}
