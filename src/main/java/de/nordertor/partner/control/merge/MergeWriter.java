package de.nordertor.partner.control.merge;

import de.nordertor.partner.control.EngagementForms;
import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerInputs;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.control.duplicate.DuplicateFinder;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Writes what a merge or its undoing makes of a partner. */
@ApplicationScoped
public class MergeWriter {

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private EngagementForms engagements;

    @Inject
    private ProgrammeBoundaries boundaries;

    @Inject
    private PartnerChanges changes;

    @Inject
    private DuplicateFinder duplicates;

    /** At once, so that versions are known. @return its profile; null where it has none */
    EngagementProfile write(PartnerOrganization partner, Known known) {
        partner.describe(inputs.content(known.input()), known.status(), inputs.change());
        partner.locate(boundaries.area());
        partners.flush();
        if (known.profile() == null) {
            return null;
        }
        EngagementProfile profile =
                partners.findProfile(partner.getId()).orElseGet(() -> new EngagementProfile(partner.getId()));
        profile.describe(
                engagements.content(known.profile()), known.confirmedOn(), known.confirmedBy(), inputs.change());
        partners.save(profile);
        return profile;
    }

    /** Search and the report of duplicates have to read both again. */
    void tell(PartnerOrganization winner, PartnerOrganization loser) {
        List.of(winner, loser).forEach(partner -> changes.changed(partner.getId()));
        duplicates.written(List.of(winner.getId(), loser.getId()));
    }
}
