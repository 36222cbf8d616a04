package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What describes a funding programme, as it is accepted.
 *
 * @param client who has ordered it, for example a ministry
 * @param carrier who runs it
 * @param adviser who advises the towns
 * @param startsOn null where nobody knows; nothing of a participation happens before
 * @param endsOn null for no end
 * @param places how many towns are chosen; null for no limit
 * @param sessionQuota how many advisory sessions a town gets; null for no limit
 * @param sumPerPlace euros that a town gets; null where a programme gives only advice
 */
public record ProgrammeContent(
        String name,
        String client,
        String carrier,
        String adviser,
        String aim,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer places,
        Integer sessionQuota,
        BigDecimal sumPerPlace,
        String conditions,
        String web,
        List<MunicipalityContent> municipalities,
        List<DutyContent> duties)
        implements Serializable {

    public static final int NAME_LENGTH = 300;
    public static final int BODY_LENGTH = 200;
    public static final int TEXT_LENGTH = 10_000;
    public static final int WEB_LENGTH = 300;
    public static final int MOST_PLACES = 10_000;
    public static final int MOST_SESSIONS = 200;
    public static final int MOST_MUNICIPALITIES = 200;
    public static final int MOST_DUTIES = 50;
    public static final BigDecimal MOST_MONEY = new BigDecimal("9999999999.99");

    public ProgrammeContent {
        name = Text.requiredLine(name, NAME_LENGTH, "programme.programme.name");
        client = Text.line(client, BODY_LENGTH, "programme.programme.client");
        carrier = Text.line(carrier, BODY_LENGTH, "programme.programme.carrier");
        adviser = Text.line(adviser, BODY_LENGTH, "programme.programme.adviser");
        aim = Text.block(aim, TEXT_LENGTH, "programme.programme.aim");
        conditions = Text.block(conditions, TEXT_LENGTH, "programme.programme.conditions");
        web = Text.web(web, WEB_LENGTH, "programme.programme.web", "programme.web.form");
        municipalities = List.copyOf(municipalities);
        duties = List.copyOf(duties);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new InvalidInputException("programme.programme.endsBeforeStart", startsOn, endsOn);
        }
        requireWithin(places, MOST_PLACES, "programme.programme.places");
        requireWithin(sessionQuota, MOST_SESSIONS, "programme.programme.sessionQuota");
        requireMoney(sumPerPlace);
        requireAtMost(municipalities, MOST_MUNICIPALITIES, "programme.municipality.tooMany");
        requireAtMost(duties, MOST_DUTIES, "programme.duty.tooMany");
        requireDistinct(municipalities);
    }

    private static void requireWithin(Integer number, int most, String labelKey) {
        if (number != null && (number < 1 || number > most)) {
            throw new InvalidInputException("programme.number.outside", new MessageKey(labelKey), 1, most);
        }
    }

    private static void requireMoney(BigDecimal sum) {
        if (sum != null
                && (sum.signum() < 0
                        || sum.compareTo(MOST_MONEY) > 0
                        || sum.stripTrailingZeros().scale() > 2)) {
            throw new InvalidInputException(
                    "programme.programme.sumForm", new MessageKey("programme.programme.sumPerPlace"));
        }
    }

    private static void requireAtMost(List<?> rows, int most, String refusal) {
        if (rows.size() > most) {
            throw new InvalidInputException(refusal, most);
        }
    }

    private static void requireDistinct(List<MunicipalityContent> municipalities) {
        for (int i = 0; i < municipalities.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (municipalities
                        .get(i)
                        .name()
                        .equalsIgnoreCase(municipalities.get(j).name())) {
                    throw new InvalidInputException(
                            "programme.municipality.twice",
                            municipalities.get(i).name());
                }
            }
        }
    }
}
