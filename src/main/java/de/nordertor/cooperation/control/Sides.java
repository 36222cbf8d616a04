package de.nordertor.cooperation.control;

import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the sides of agreements are called. */
@ApplicationScoped
public class Sides {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private Municipalities municipalities;

    /** The names of partners by their ids, and of the town by null; in at most two statements. */
    public Map<Long, String> names(Collection<Long> partnerIds) {
        Map<Long, String> names = new HashMap<>(agreements.findPartnerNames(
                partnerIds.stream().filter(Objects::nonNull).collect(Collectors.toSet())));
        names.put(null, town());
        return names;
    }

    public String town() {
        return municipalities.name();
    }
}
