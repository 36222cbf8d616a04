package de.nordertor.partner.control.merge;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.OpenMerge.Difference;
import de.nordertor.partner.control.EngagementForms;
import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerIdentities;
import de.nordertor.partner.control.PartnerInputs;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.control.duplicate.PartnerSimilarity;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Shows two partners side by side, and suggests what to take from which. */
@ApplicationScoped
public class MergeViews {

    @Inject
    private PartnerRepository partners;

    @Inject
    private MergeRepository merges;

    @Inject
    private PartnerInputs inputs;

    @Inject
    private EngagementForms engagements;

    @Inject
    private Users users;

    public OpenMerge open(Long firstId, Long secondId) {
        PartnerOrganization first = partners.getOpen(firstId);
        PartnerOrganization second = partners.getOpen(secondId);
        if (first.getId().equals(second.getId())) {
            throw new InvalidInputException("partner.merge.samePartner");
        }
        Known one = known(first);
        Known two = known(second);
        return new OpenMerge(
                side(first),
                side(second),
                two.fullness() > one.fullness() ? MergeSide.SECOND : MergeSide.FIRST,
                differences(first, one, second, two),
                PartnerSimilarity.of(PartnerIdentities.of(one.input()), PartnerIdentities.of(two.input()))
                        .reasons());
    }

    Known known(PartnerOrganization partner) {
        EngagementProfile profile = partners.findProfile(partner.getId()).orElse(null);
        return new Known(
                inputs.input(partner),
                partner.getStatus(),
                profile == null ? null : engagements.input(profile),
                profile == null ? null : profile.getConfirmedOn(),
                profile == null ? null : profile.getConfirmedBy());
    }

    private OpenMerge.Side side(PartnerOrganization partner) {
        int[] counts = merges.count(PartnerChanges.KIND, partner.getId());
        return new OpenMerge.Side(
                partner.getId(), partner.getVersion(), partner.getName(), counts[0], counts[1], counts[2]);
    }

    private List<Difference> differences(PartnerOrganization first, Known one, PartnerOrganization second, Known two) {
        boolean secondIsNewer = second.getChangedAt().isAfter(first.getChangedAt());
        List<Difference> differences = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            Object left = one.value(field);
            Object right = two.value(field);
            if (!Objects.equals(left, right)) {
                differences.add(new Difference(
                        field,
                        shown(field, left, first),
                        shown(field, right, second),
                        suggested(left, right, secondIsNewer)));
            }
        }
        return differences;
    }

    static MergeSide suggested(Object left, Object right, boolean secondIsNewer) {
        if (left == null || right == null) {
            return left == null ? MergeSide.SECOND : MergeSide.FIRST;
        }
        return secondIsNewer ? MergeSide.SECOND : MergeSide.FIRST;
    }

    private Serializable shown(MergeField field, Object value, PartnerOrganization partner) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case TYPE -> partner.getType().getName();
            case STATUS -> new MessageKey(((PartnerStatus) value).labelKey());
            case SIZE -> new MessageKey("partner.size." + ((SizeClass) value).name());
            case RESPONSIBLE ->
                users.find((Long) value).map(PersonRow::displayName).orElse("");
            default -> value.toString();
        };
    }
}
