package de.nordertor.partner.control;

import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.entity.PartnerAdaptation;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.BulkRow;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.town.boundary.Tags;
import de.nordertor.town.entity.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks what would come of partners in a change of many, and changes them as by hand. */
@ApplicationScoped
public class PartnerBulkChanges {

    @Inject
    private PartnerBulkRepository partners;

    @Inject
    private PartnerRepository register;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private PartnerChanges changes;

    @Inject
    private Tags tags;

    @Inject
    private Users users;

    /** @throws InvalidInputException when it says nothing, or contradicts itself */
    public void check(PartnerBulkInput wanted) {
        if (wanted.changesNothing()) {
            throw new InvalidInputException("partner.bulk.changesNothing");
        }
        if (!Collections.disjoint(wanted.addedTagIds(), wanted.removedTagIds())) {
            throw new InvalidInputException("partner.bulk.tagTwice");
        }
        adaptation(wanted);
    }

    /** What would come of the partners, in the order of the ids. */
    public List<BulkRow> look(List<Long> ids, PartnerBulkInput wanted) {
        return partners.findFacts(ids).stream()
                .map(partner -> PartnerBulkRules.look(partner, wanted))
                .toList();
    }

    /** Changes those that nobody else changed since they were looked at. */
    public List<BulkRow> change(List<BulkRow> rows, PartnerBulkInput wanted) {
        PartnerAdaptation adaptation = adaptation(wanted);
        Change change = inputs.change();
        Map<Long, PartnerOrganization> found =
                partners.lock(rows.stream().map(BulkRow::subjectId).toList());
        List<BulkRow> done = rows.stream()
                .map(row -> change(row, found.get(row.subjectId()), adaptation, change))
                .toList();
        register.flush();
        return done;
    }

    private BulkRow change(BulkRow row, PartnerOrganization partner, PartnerAdaptation wanted, Change change) {
        if (partner == null) {
            return row.became(BulkOutcome.GONE, null);
        }
        if (partner.getVersion() != row.subjectVersion()) {
            return row.became(BulkOutcome.CONFLICT, null);
        }
        try {
            partner.adapt(wanted, change);
        } catch (IllegalStepException refused) {
            return row.became(BulkOutcome.REFUSED, "partner.bulk.step");
        }
        changes.readAgain(List.of(partner.getId()));
        return row.became(BulkOutcome.CHANGED, null);
    }

    private PartnerAdaptation adaptation(PartnerBulkInput wanted) {
        return new PartnerAdaptation(
                all(wanted.addedTagIds()),
                all(wanted.removedTagIds()),
                wanted.assigned(),
                wanted.responsibleId() == null
                        ? null
                        : users.get(wanted.responsibleId()).id(),
                wanted.status());
    }

    private Set<Tag> all(Set<Long> tagIds) {
        Set<Tag> found = new HashSet<>(tags.references(tagIds));
        if (found.size() < tagIds.size()) {
            throw new NotFoundException("platform.entry.notFound");
        }
        return found;
    }
}
