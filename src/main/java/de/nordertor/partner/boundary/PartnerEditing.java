package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerInputs;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.control.duplicate.DuplicateFinder;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Enters and changes partners. */
@Stateless
@Permitted(Permission.PARTNER_WRITE)
public class PartnerEditing {

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private PartnerChanges changes;

    @Inject
    private ProgrammeBoundaries boundaries;

    @Inject
    private DuplicateFinder duplicates;

    /** A partner as a form shows it. */
    public record OpenPartner(Long id, long lockVersion, PartnerInput input) implements Serializable {}

    /** What the form of a new partner shows. */
    public PartnerInput begin() {
        return inputs.blank();
    }

    /** Enters a partner as a prospect. @return its id */
    public Long create(PartnerInput input) {
        PartnerOrganization partner = new PartnerOrganization(inputs.content(input), inputs.change());
        partner.locate(boundaries.area());
        partners.add(partner);
        duplicates.written(List.of(partner.getId()));
        changes.entered(partner.getId());
        return partner.getId();
    }

    public OpenPartner open(Long id) {
        PartnerOrganization partner = partners.getOpen(id);
        return new OpenPartner(id, partner.getVersion(), inputs.input(partner));
    }

    /**
     * Saves the form.
     *
     * @param opened what the form showed when it was opened; with it a foreign change in between is described
     * @throws EditConflictException when somebody else saved since
     */
    public void save(OpenPartner opened, PartnerInput input) {
        PartnerOrganization partner = partners.getOpen(opened.id());
        if (partner.getVersion() != opened.lockVersion()) {
            throw new EditConflictException(
                    "partner.organization.changed",
                    partner.getChangedBy(),
                    partner.getChangedAt(),
                    inputs.changes(opened.input(), inputs.input(partner), input));
        }
        partner.describe(inputs.content(input), inputs.change());
        partner.locate(boundaries.area());
        partners.flush();
        duplicates.written(List.of(partner.getId()));
        changes.changed(partner.getId());
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException naming both states */
    public void become(Long id, PartnerStatus target) {
        PartnerOrganization partner = partners.getOpen(id);
        partner.become(target, inputs.change());
        partners.flush();
        changes.changed(id);
    }
}
