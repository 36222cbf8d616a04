package de.nordertor.partner.control.merge;

import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerInputs;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.partner.entity.PartnerMerge;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Makes one partner of two: the one takes the chosen values and everything that hangs on the other. */
@ApplicationScoped
public class Merger {

    @Inject
    private PartnerRepository partners;

    @Inject
    private MergeRepository merges;

    @Inject
    private MergeViews views;

    @Inject
    private MergeWriter writer;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private Event<SubjectsMerged> merged;

    public Long merge(OpenMerge opened, MergeInput input) {
        boolean firstStays = stays(input);
        merges.lock(opened.first().id(), opened.second().id());
        PartnerOrganization first = get(opened.first());
        PartnerOrganization second = get(opened.second());
        if (first.equals(second)) {
            throw new InvalidInputException("partner.merge.samePartner");
        }
        PartnerOrganization winner = firstStays ? first : second;
        PartnerOrganization loser = firstStays ? second : first;
        Known before = views.known(winner);
        Known result = new MergeResult(views.known(first), views.known(second), choices(opened, input)).known();
        loser.mergeInto(winner, inputs.change());
        EngagementProfile profile = writer.write(winner, result);
        SubjectsMerged move = new SubjectsMerged(ref(loser), ref(winner));
        merged.fire(move);
        UndoData undo =
                new UndoData(before, winner.getVersion(), profile == null ? -1 : profile.getVersion(), move.moved());
        merges.add(new PartnerMerge(winner.getId(), loser.getId(), undo.text(), inputs.change()));
        writer.tell(winner, loser);
        return winner.getId();
    }

    private static boolean stays(MergeInput input) {
        if (input.stays() != MergeSide.FIRST && input.stays() != MergeSide.SECOND) {
            throw new InvalidInputException("partner.merge.staysRequired");
        }
        return input.stays() == MergeSide.FIRST;
    }

    private PartnerOrganization get(OpenMerge.Side side) {
        PartnerOrganization partner = partners.getOpen(side.id());
        if (partner.getVersion() != side.lockVersion()) {
            throw new ConflictException("partner.merge.changed", partner.getChangedBy());
        }
        return partner;
    }

    private static Map<MergeField, MergeSide> choices(OpenMerge opened, MergeInput input) {
        Map<MergeField, MergeSide> choices = new EnumMap<>(MergeField.class);
        opened.differences().forEach(difference -> choices.put(difference.field(), difference.suggested()));
        input.choices().forEach((field, side) -> {
            if (side != MergeSide.BOTH || field.isJoinable()) {
                choices.put(field, side);
            }
        });
        return choices;
    }

    private static SubjectRef ref(PartnerOrganization partner) {
        return new SubjectRef(PartnerChanges.KIND, partner.getId());
    }
}
