package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationPartners.OpenPartner;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The form of a partner in a cooperation: who is there to be asked, and what may be stored. */
@ApplicationScoped
public class PartnerForms {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private CooperationRowRepository rows;

    @Inject
    private CooperationPeople people;

    @Inject
    private Subjects subjects;

    public OpenPartner blank(Cooperation cooperation, Long organizationId) {
        cooperation.requireUnfinished();
        SubjectTitle partner = organizationId == null ? null : subjects.get(partner(organizationId));
        return new OpenPartner(
                cooperation.getId(),
                cooperation.getVersion(),
                cooperation.getTitle(),
                null,
                organizationId,
                partner == null ? null : partner.title(),
                null,
                null,
                null,
                organizationId == null ? List.of() : contacts(organizationId, null));
    }

    public OpenPartner open(Cooperation cooperation, Long rowId) {
        CooperationPartner row = cooperation.partner(rowId);
        return new OpenPartner(
                cooperation.getId(),
                cooperation.getVersion(),
                cooperation.getTitle(),
                rowId,
                row.organizationId(),
                row.getOrganization().getName(),
                row.getRole(),
                row.getContactId(),
                row.getNote(),
                contacts(row.organizationId(), row.getContactId()));
    }

    /** Who speaks for it today, and who was asked until now. */
    private List<SubjectTitle> contacts(Long organizationId, Long chosen) {
        List<SubjectTitle> contacts = new ArrayList<>(subjects.related(partner(organizationId)));
        if (chosen != null
                && contacts.stream().noneMatch(person -> person.subject().id().equals(chosen))) {
            subjects.find(new SubjectRef(CooperationViews.PERSON, chosen)).ifPresent(contacts::add);
        }
        return contacts;
    }

    public void join(Cooperation cooperation, Long organizationId, PartnerRole role, Long contactId, String note) {
        if (organizationId == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.partner.one"));
        }
        subjects.get(partner(organizationId));
        PartnerOrganization organization = cooperations.getPartner(organizationId);
        organization.requireOpen();
        requireContact(organizationId, contactId, null);
        cooperation.join(organization, role, contactId, note, people.change());
    }

    public void reassign(Cooperation cooperation, Long rowId, PartnerRole role, Long contactId, String note) {
        CooperationPartner row = cooperation.partner(rowId);
        requireContact(row.organizationId(), contactId, row.getContactId());
        cooperation.reassign(rowId, role, contactId, note, people.change());
    }

    public void leave(Cooperation cooperation, Long rowId) {
        CooperationPartner row = cooperation.partner(rowId);
        long places = cooperation.getPartners().stream()
                .filter(other -> other.organizationId().equals(row.organizationId()))
                .count();
        if (places == 1 && rows.gives(cooperation.getId(), row.organizationId())) {
            throw new IllegalStepException(
                    "cooperation.partner.gives", row.getOrganization().getName());
        }
        cooperation.leave(rowId, people.change());
    }

    /** @param before who was asked until now and may stay */
    private void requireContact(Long organizationId, Long contactId, Long before) {
        if (contactId != null
                && !Objects.equals(contactId, before)
                && contacts(organizationId, null).stream()
                        .noneMatch(person -> person.subject().id().equals(contactId))) {
            throw new InvalidInputException("cooperation.partner.foreignContact");
        }
    }

    private static SubjectRef partner(Long id) {
        return new SubjectRef(CooperationViews.PARTNER, id);
    }
}
