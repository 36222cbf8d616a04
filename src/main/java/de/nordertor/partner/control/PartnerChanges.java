package de.nordertor.partner.control;

import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.FieldOfActionRenamed;
import de.nordertor.town.entity.TagRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the search index which partners have to be read again, also when a word changes that they carry. */
@ApplicationScoped
public class PartnerChanges {

    public static final String KIND = "PartnerOrganization";

    @Inject
    private SearchChanges search;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonChanges people;

    /** With its people, whose entries carry its name and place. */
    public void changed(Long partnerId) {
        entered(partnerId);
        people.organizationChanged(partnerId);
    }

    /** A new one, which has no people yet. */
    public void entered(Long partnerId) {
        search.changed(new SubjectRef(KIND, partnerId));
    }

    public void typeRenamed(Long typeId) {
        readAgain(partners.findIdsByType(typeId));
    }

    void tagRenamed(@Observes TagRenamed tag) {
        readAgain(partners.findIdsByTag(tag.tagId()));
    }

    void fieldRenamed(@Observes FieldOfActionRenamed field) {
        readAgain(partners.findIdsByFieldOfAction(field.fieldOfActionId()));
    }

    /** Something changed that their people do not carry. */
    void readAgain(List<Long> partnerIds) {
        search.changed(partnerIds.stream().map(id -> new SubjectRef(KIND, id)).toList());
    }

    /** Many that were entered or removed at once and have no people yet. */
    public void entered(List<Long> partnerIds) {
        readAgain(partnerIds);
    }
}
