package de.nordertor.group.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.FieldOfAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What describes a group, as it is accepted.
 *
 * @param startsOn null where nobody knows
 * @param endsOn the last day; null for no end
 * @param residents how many residents of the quarter take part, without names; null where nobody counted
 */
public record GroupContent(
        String name,
        WorkingGroupKind kind,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer residents,
        Set<FieldOfAction> fieldsOfAction,
        List<MemberContent> members) {

    public static final int NAME_LENGTH = 200;
    public static final int PURPOSE_LENGTH = 4_000;
    public static final int MOST_RESIDENTS = 100_000;
    public static final int MOST_MEMBERS = 200;

    public GroupContent {
        name = Text.requiredLine(name, NAME_LENGTH, "group.group.name");
        if (kind == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("group.group.kind"));
        }
        purpose = Text.block(purpose, PURPOSE_LENGTH, "group.group.purpose");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new InvalidInputException("group.group.endsBeforeStart", startsOn, endsOn);
        }
        if (residents != null && (residents < 0 || residents > MOST_RESIDENTS)) {
            throw new InvalidInputException("group.group.residentsOutside", MOST_RESIDENTS);
        }
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        members = List.copyOf(members);
        if (members.size() > MOST_MEMBERS) {
            throw new InvalidInputException("group.member.tooMany", MOST_MEMBERS);
        }
        refuseOverlaps(members);
    }

    private static void refuseOverlaps(List<MemberContent> members) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (members.get(i).overlaps(members.get(j))) {
                    throw new InvalidInputException(
                            "group.member.overlaps", members.get(i).name());
                }
            }
        }
    }
}
