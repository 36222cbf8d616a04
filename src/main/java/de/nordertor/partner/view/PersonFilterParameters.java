package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PersonFilter;
import de.nordertor.partner.entity.PersonStatus;
import java.util.function.Function;

/** The filters of the list of people as they stand in an address; whatever cannot be read counts as absent. */
public final class PersonFilterParameters {

    private PersonFilterParameters() {}

    /** @param parameter the value of a request parameter, or null */
    public static PersonFilter read(Function<String, String> parameter) {
        return new PersonFilter(
                PartnerFilterParameters.text(parameter.apply("text")),
                PartnerFilterParameters.constant(PersonStatus.values(), parameter.apply("status")),
                PartnerFilterParameters.text(parameter.apply("city")),
                PartnerFilterParameters.id(parameter.apply("organization")),
                PartnerFilterParameters.flag(parameter.apply("permitted")));
    }
}
