package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationRepository;
import de.nordertor.cooperation.control.PartnerForms;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Takes partners into cooperations and lets them leave. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class CooperationPartners {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private PartnerForms forms;

    /**
     * A partner's place as a form shows it.
     *
     * @param rowId null for a new one
     * @param contacts who speaks for the partner today
     */
    public record OpenPartner(
            Long cooperationId,
            long lockVersion,
            String cooperation,
            Long rowId,
            Long organizationId,
            String organization,
            PartnerRole role,
            Long contactId,
            String note,
            List<SubjectTitle> contacts)
            implements Serializable {}

    /** What the form of a new one shows. @param organizationId null where it is chosen there */
    public OpenPartner begin(Long cooperationId, Long organizationId) {
        return forms.blank(cooperations.get(cooperationId), organizationId);
    }

    public OpenPartner open(Long cooperationId, Long rowId) {
        return forms.open(cooperations.get(cooperationId), rowId);
    }

    /** @param contactId whom one asks there; null for nobody */
    public void join(Long cooperationId, Long organizationId, PartnerRole role, Long contactId, String note) {
        Cooperation cooperation = cooperations.get(cooperationId);
        forms.join(cooperation, organizationId, role, contactId, note);
        cooperations.flush(cooperation);
    }

    /** @throws ConflictException when somebody else changed the cooperation since the form was opened */
    public void reassign(OpenPartner opened, PartnerRole role, Long contactId, String note) {
        Cooperation cooperation = current(opened);
        forms.reassign(cooperation, opened.rowId(), role, contactId, note);
        cooperations.flush(cooperation);
    }

    /**
     * @throws ConflictException when somebody else changed the cooperation since the form was opened
     * @throws de.nordertor.platform.entity.IllegalStepException where the plan still counts on the partner
     */
    public void leave(OpenPartner opened) {
        Cooperation cooperation = current(opened);
        forms.leave(cooperation, opened.rowId());
        cooperations.flush(cooperation);
    }

    private Cooperation current(OpenPartner opened) {
        Cooperation cooperation = cooperations.get(opened.cooperationId());
        if (cooperation.getVersion() != opened.lockVersion()) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return cooperation;
    }
}
