package de.nordertor.market.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What describes a marketplace, as it is accepted.
 *
 * @param tables how many tables there are, at which the pairs of the plan are seated; null where nobody numbers them
 * @param responsibleId who cares for it; null for nobody
 */
public record MarketContent(
        String name,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Integer tables,
        Long responsibleId) {

    public static final int NAME_LENGTH = 200;
    public static final int PLACE_LENGTH = 200;
    public static final int MOST_TABLES = 500;

    public MarketContent {
        name = Text.requiredLine(name, NAME_LENGTH, "market.marketplace.name");
        place = Text.requiredLine(place, PLACE_LENGTH, "market.marketplace.place");
        require(heldOn, "heldOn");
        require(startsAt, "startsAt");
        require(endsAt, "endsAt");
        if (!endsAt.isAfter(startsAt)) {
            throw new InvalidInputException("market.marketplace.endsBeforeStart");
        }
        if (tables != null && (tables < 1 || tables > MOST_TABLES)) {
            throw new InvalidInputException("market.marketplace.tablesOutside", MOST_TABLES);
        }
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("market.marketplace." + field));
        }
    }
}
