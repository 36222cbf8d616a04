package de.nordertor.matching.control;

import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingContent;
import de.nordertor.matching.entity.ListingStep;
import de.nordertor.matching.entity.Need;
import de.nordertor.matching.entity.NeedTerms;
import de.nordertor.matching.entity.Offer;
import de.nordertor.matching.entity.OfferTerms;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Needs and offers of the demo town's partners, all invented. They are told today, so that they hold while somebody looks at
 * the demo.
 */
@ApplicationScoped
public class DemoListings {

    private static final String LISTINGS = "/demo/listings.txt";
    private static final String PERSON = "Brandhorst, Mirja";

    @Inject
    private ListingRepository listings;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Clock clock;

    void load(@Observes @Priority(DemoDataRequested.MATCHING) DemoDataRequested requested) {
        lines().forEach(line -> listings.add(listing(line.split("\\|", -1))));
    }

    private Listing listing(String[] line) {
        ListingRepository.Giver giver = listings.getPartner(line[3]);
        ListingContent content = content(line, giver);
        StepReason why = ListingStep.why(LocalDate.now(clock), "Aufgenommen");
        Change change = new Change(clock.instant(), PERSON);
        return line[0].equals("NEED")
                ? new Need(
                        content,
                        new NeedTerms(Integer.parseInt(line[7]), chosen(line[12], Circumstance::valueOf)),
                        giver.id(),
                        why,
                        change)
                : new Offer(
                        content,
                        new OfferTerms(
                                line[7].isEmpty() ? null : Integer.valueOf(line[7]), chosen(line[12], Limit::valueOf)),
                        giver.id(),
                        why,
                        change);
    }

    private ListingContent content(String[] line, ListingRepository.Giver giver) {
        LocalDate today = LocalDate.now(clock);
        return new ListingContent(
                line[1],
                line[2],
                null,
                null,
                null,
                ResourceType.valueOf(line[4]),
                new Amount(Integer.parseInt(line[5]), AmountUnit.valueOf(line[6])),
                new HashSet<>(fields.references(fields.list().stream()
                        .filter(field -> Arrays.asList(line[8].split(" ")).contains(field.code()))
                        .map(FieldOfActionRow::id)
                        .toList())),
                chosen(line[9], TargetGroup::valueOf),
                giver.city(),
                giver.point(),
                new DayRange(today, today.plusMonths(Integer.parseInt(line[13]))),
                times(line[10]),
                chosen(line[11], Prerequisite::valueOf));
    }

    private static <E> Set<E> chosen(String names, Function<String, E> known) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(known).collect(Collectors.toSet());
    }

    private static List<WeeklyTime> times(String times) {
        return times.isEmpty()
                ? List.of()
                : Arrays.stream(times.split(","))
                        .map(time -> time.split(" "))
                        .map(part -> new WeeklyTime(
                                DayOfWeek.valueOf(part[0]), LocalTime.parse(part[1]), LocalTime.parse(part[2])))
                        .toList();
    }

    private static List<String> lines() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(DemoListings.class.getResourceAsStream(LISTINGS), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
