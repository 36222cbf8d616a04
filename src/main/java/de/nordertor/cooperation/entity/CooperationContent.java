package de.nordertor.cooperation.entity;

import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.FieldOfAction;
import de.nordertor.town.entity.GeoPoint;
import java.time.LocalDate;
import java.util.Set;

/**
 * What describes a cooperation, as it is accepted.
 *
 * @param departmentId which department leads it; null while nobody decided
 * @param responsibleId who looks after it; null for nobody
 * @param groupId the working group behind it; null for none
 * @param areaId the programme area in which it takes place; null for none
 * @param place where it takes place, in words
 * @param point the same on earth; null while nobody has entered it
 * @param startsOn null where nobody knows
 * @param endsOn the last day; null for no end
 * @param origin the need, offer, idea or meeting it comes from; null for none
 * @param participation how residents take part, without names
 * @param residents how many of them; null where nobody counted
 */
public record CooperationContent(
        String title,
        String aim,
        Long departmentId,
        Long responsibleId,
        Long groupId,
        Long areaId,
        String place,
        GeoPoint point,
        LocalDate startsOn,
        LocalDate endsOn,
        SubjectRef origin,
        String participation,
        Integer residents,
        Set<FieldOfAction> fieldsOfAction,
        Set<TargetGroup> targetGroups) {

    public static final int TITLE_LENGTH = 200;
    public static final int TEXT_LENGTH = 10_000;
    public static final int PLACE_LENGTH = 200;
    public static final int MOST_RESIDENTS = 100_000;

    public CooperationContent {
        title = Text.requiredLine(title, TITLE_LENGTH, "cooperation.cooperation.title");
        aim = Text.block(aim, TEXT_LENGTH, "cooperation.cooperation.aim");
        place = Text.line(place, PLACE_LENGTH, "cooperation.cooperation.place");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new InvalidInputException("cooperation.cooperation.endsBeforeStart", startsOn, endsOn);
        }
        participation = Text.block(participation, TEXT_LENGTH, "cooperation.cooperation.participation");
        if (residents != null && (residents < 0 || residents > MOST_RESIDENTS)) {
            throw new InvalidInputException("cooperation.cooperation.residentsOutside", MOST_RESIDENTS);
        }
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        targetGroups = Set.copyOf(targetGroups);
    }
}
