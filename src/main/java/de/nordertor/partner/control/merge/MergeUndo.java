package de.nordertor.partner.control.merge;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerInputs;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerMerge;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.SubjectsParted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Undoes a merge: exactly, or not at all where somebody has changed since what it would touch. */
@ApplicationScoped
public class MergeUndo {

    @Inject
    private PartnerRepository partners;

    @Inject
    private MergeRepository merges;

    @Inject
    private MergeWriter writer;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private Event<SubjectsParted> parted;

    public Long undo(Long mergeId) {
        PartnerMerge found = merges.get(mergeId);
        merges.lock(found.getWinnerId(), found.getLoserId());
        PartnerMerge merge = merges.get(mergeId);
        UndoData noted = UndoData.of(merge.undo(inputs.change()));
        PartnerOrganization winner = partners.getOpen(merge.getWinnerId());
        PartnerOrganization loser = partners.get(merge.getLoserId());
        EngagementProfile profile = partners.findProfile(winner.getId()).orElse(null);
        requireUnchanged(winner, profile, noted);
        SubjectsParted move = new SubjectsParted(ref(winner), ref(loser), noted.moved());
        parted.fire(move);
        if (!move.changed().isEmpty()) {
            throw new ConflictException("partner.merge.movedChanged", String.join("“, „", move.changed()));
        }
        loser.part(inputs.change());
        writer.write(winner, noted.before());
        if (profile != null && noted.before().profile() == null) {
            merges.remove(profile);
        }
        writer.tell(winner, loser);
        return loser.getId();
    }

    private static void requireUnchanged(PartnerOrganization winner, EngagementProfile profile, UndoData noted) {
        if (winner.getVersion() != noted.version()) {
            throw new ConflictException("partner.merge.winnerChanged", winner.getName(), winner.getChangedBy());
        }
        if ((profile == null ? -1 : profile.getVersion()) != noted.profileVersion()) {
            throw new ConflictException("partner.merge.profileChanged", winner.getName());
        }
    }

    private static SubjectRef ref(PartnerOrganization partner) {
        return new SubjectRef(PartnerChanges.KIND, partner.getId());
    }
}
