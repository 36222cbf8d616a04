package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.AgreementLanguage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement's form as a person fills it in; see {@link de.nordertor.cooperation.entity.AgreementContent} for what is
 * accepted.
 *
 * @param templateId from which a new one is drafted; null for none
 * @param continuesId of a new one the version that it shall take the place of; null for none
 * @param parties the town and every partner of the cooperation, named in it or not
 */
public record AgreementInput(
        Long templateId,
        Long continuesId,
        AgreementLanguage language,
        String title,
        String occasion,
        LocalDate agreedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        String preamble,
        String duration,
        String termination,
        String publicity,
        String further,
        List<PartyInput> parties)
        implements Serializable {

    public AgreementInput {
        parties = List.copyOf(parties);
    }
}
