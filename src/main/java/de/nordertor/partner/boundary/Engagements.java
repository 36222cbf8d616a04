package de.nordertor.partner.boundary;

import de.nordertor.partner.control.EngagementForms;
import de.nordertor.partner.control.EngagementReminders;
import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/** What partners are willing to give. */
@Stateless
@Permitted(Permission.PARTNER_READ)
public class Engagements {

    @Inject
    private PartnerRepository partners;

    @Inject
    private EngagementForms forms;

    @Inject
    private EngagementReminders reminders;

    @Inject
    private PartnerChanges changes;

    /**
     * A profile as a form shows it.
     *
     * @param lockVersion -1 while the partner has none
     */
    public record OpenProfile(Long partnerId, String partnerName, long lockVersion, EngagementInput input)
            implements Serializable {}

    /** Empty while nothing is known. */
    public Optional<EngagementView> find(Long partnerId) {
        return partners.findProfile(partnerId).map(forms::view);
    }

    @Permitted(Permission.PARTNER_WRITE)
    public OpenProfile open(Long partnerId) {
        PartnerOrganization partner = partners.getOpen(partnerId);
        return partners.findProfile(partnerId)
                .map(profile ->
                        new OpenProfile(partnerId, partner.getName(), profile.getVersion(), forms.input(profile)))
                .orElseGet(() -> new OpenProfile(partnerId, partner.getName(), -1, EngagementInput.EMPTY));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted(Permission.PARTNER_WRITE)
    public void save(OpenProfile opened, EngagementInput input) {
        partners.getOpen(opened.partnerId());
        Optional<EngagementProfile> stored = partners.findProfile(opened.partnerId());
        stored.filter(profile -> profile.getVersion() != opened.lockVersion()).ifPresent(profile -> {
            throw forms.conflict(profile, opened.input(), input);
        });
        EngagementProfile profile = stored.orElseGet(() -> new EngagementProfile(opened.partnerId()));
        profile.describe(forms.content(input), forms.change());
        partners.save(profile);
        changes.changed(opened.partnerId());
    }

    /** The nightly look: somebody is reminded of asking partners that were asked a year ago. */
    @Permitted(Permission.PARTNER_WRITE)
    public void remind() {
        reminders.order();
    }

    /** The partner has been asked today, and the profile still holds. */
    @Permitted(Permission.PARTNER_WRITE)
    public void confirm(Long partnerId) {
        partners.getOpen(partnerId);
        EngagementProfile profile =
                partners.findProfile(partnerId).orElseThrow(() -> new NotFoundException("partner.engagement.none"));
        profile.confirm(forms.today(), forms.change());
        partners.save(profile);
        changes.changed(partnerId);
    }
}
