package de.nordertor.matching.view;

import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.DayRange;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reasons in words of one language; what is missing is told without the word "missing". */
final class ReasonTexts {

    private static final int METRES = 1_000;

    private final Texts texts;
    private final Map<Long, String> fieldNames;

    ReasonTexts(Texts texts, Map<Long, String> fieldNames) {
        this.texts = texts;
        this.fieldNames = fieldNames;
    }

    List<String> tell(Collection<MatchReason> reasons) {
        return reasons.stream().map(this::tell).toList();
    }

    String tell(MatchReason reason) {
        if (reason instanceof MatchReason.Resource resource) {
            return texts.format("matching.reason.resource", texts.get("partner.resource." + resource.type()));
        }
        if (reason instanceof MatchReason.Fields fields) {
            return format(
                    "matching.reason.fields",
                    fields,
                    list(fields.ids(), this::field),
                    fields.ids().size());
        }
        if (reason instanceof MatchReason.Groups groups) {
            String names = list(groups.groups(), group -> texts.get("matching.targetGroup." + group));
            return format(
                    "matching.reason.groups", groups, names, groups.groups().size());
        }
        if (reason instanceof MatchReason.Distance distance) {
            return distance(distance.metres());
        }
        return reason instanceof MatchReason.Period period ? period(period) : others(reason);
    }

    private String others(MatchReason reason) {
        if (reason instanceof MatchReason.Times times) {
            return list(times.times(), this::time);
        }
        if (reason instanceof MatchReason.Amount amount) {
            String part = texts.format("matching.reason.unit." + amount.unit(), amount.amount());
            return amount.met()
                    ? texts.format("matching.reason.amount.met", amount.amount(), unit(amount))
                    : texts.format("matching.reason.amount.missing", part);
        }
        if (reason instanceof MatchReason.Prerequisites prerequisites) {
            return texts.format(
                    "matching.reason.prerequisites",
                    list(prerequisites.required(), one -> texts.get("matching.prerequisite." + one)));
        }
        MatchReason.Confirmed confirmed = (MatchReason.Confirmed) reason;
        return confirmed.days() == null
                ? texts.get("matching.reason.confirmed.never")
                : format("matching.reason.confirmed", confirmed, confirmed.days());
    }

    private String unit(MatchReason.Amount amount) {
        return texts.format("matching.reason.unit." + amount.unit(), amount.total());
    }

    private String distance(int metres) {
        return metres < METRES
                ? texts.format("matching.reason.distance.metres", metres)
                : texts.format("matching.reason.distance.kilometres", (double) metres / METRES);
    }

    private String period(MatchReason.Period period) {
        String ranges = list(period.ranges(), range -> texts.format("matching.reason.range", range.from(), range.to()));
        return period.met() ? texts.format("matching.reason.period.met", length(period), ranges) : ranges;
    }

    /** Whole months where there are two at least, else days. */
    private String length(MatchReason.Period period) {
        DayRange range = period.ranges().get(0);
        long months = ChronoUnit.MONTHS.between(range.from(), range.to().plusDays(1));
        return months < 2
                ? texts.format("matching.reason.days", period.days())
                : texts.format("matching.reason.months", months);
    }

    private String time(WeeklyTime time) {
        return texts.format(
                "matching.reason.weekly",
                texts.get("matching.reason.on." + time.getDay()),
                time.getFrom().toString(),
                time.getTo().toString());
    }

    private String field(Long id) {
        return fieldNames.getOrDefault(id, "–");
    }

    private String format(String key, MatchReason reason, Object... arguments) {
        return texts.format(key + (reason.met() ? ".met" : ".missing"), arguments);
    }

    private static <T> String list(Collection<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }
}
