package de.nordertor.partner.control;

import de.nordertor.partner.control.PartnerFacts.Place;
import de.nordertor.partner.control.PartnerFacts.Word;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets partners be found by name, place, number and everything that is noted of them; a merged one is found no more. */
@ApplicationScoped
public class PartnerSource implements SearchSource {

    @Inject
    private PartnerFactsRepository facts;

    @Inject
    private Clock clock;

    @Override
    public int format() {
        return 2;
    }

    @Override
    public String kind() {
        return PartnerChanges.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return facts.find(ids).stream()
                .filter(partner -> !partner.merged())
                .map(this::entry)
                .toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return facts.findIdsAfter(afterId, limit);
    }

    private SearchEntry entry(PartnerFacts partner) {
        return new SearchEntry(
                new SubjectRef(PartnerChanges.KIND, partner.id()),
                partner.name(),
                names(partner),
                text(partner),
                PartnerDirectory.path(partner.id()),
                Set.of(Audience.of(Permission.PARTNER_READ)),
                facets(partner),
                sortKeys(partner));
    }

    private static List<String> names(PartnerFacts partner) {
        List<String> names = new ArrayList<>();
        for (Place place : partner.places()) {
            names.add(joined(place.street(), place.houseNumber()));
            names.add(place.addition());
            names.add(joined(place.postalCode(), place.city()));
        }
        names.add(partner.registerNumber());
        names.add(partner.reach().email());
        names.add(partner.reach().web());
        names.addAll(PhoneDigits.spellings(partner.reach().phone()));
        return names.stream()
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String text(PartnerFacts partner) {
        return Stream.of(
                        Stream.of(
                                partner.notes(),
                                partner.sector(),
                                partner.type().name()),
                        Stream.of(partner.registerCourt(), partner.engagement().text()),
                        partner.tags().stream().map(Word::name),
                        partner.engagement().fieldsOfAction().stream().map(Word::name))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Set<String>> facets(PartnerFacts partner) {
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put(PartnerFinder.TYPE, Set.of(partner.type().id().toString()));
        facets.put(PartnerFinder.STATUS, Set.of(partner.status().name()));
        facets.put(
                PartnerFinder.CITY, values(partner.places().stream().map(place -> PartnerFinder.city(place.city()))));
        facets.put(PartnerFinder.POSTAL_CODE, values(partner.places().stream().map(Place::postalCode)));
        facets.put(PartnerFinder.TAG, values(partner.tags().stream().map(Word::id)));
        facets.put(
                PartnerFinder.RESPONSIBLE,
                values(Stream.ofNullable(partner.responsible()).map(Word::id)));
        facets.put(PartnerFinder.INSIDE, values(Stream.ofNullable(partner.insideArea())));
        facets.put(PartnerFinder.SIZE, values(Stream.ofNullable(partner.sizeClass())));
        facets.put(
                PartnerFinder.FIELD_OF_ACTION,
                values(partner.engagement().fieldsOfAction().stream().map(Word::id)));
        facets.put(PartnerFinder.RESOURCE_TYPE, values(partner.engagement().resourceTypes().stream()));
        facets.put(
                PartnerFinder.CHANGED_ON,
                Set.of(LocalDate.ofInstant(partner.changedAt(), clock.getZone()).toString()));
        facets.put(
                PartnerFinder.CONFIRMED_ON,
                values(Stream.ofNullable(partner.engagement().confirmedOn())));
        return facets;
    }

    private static Set<String> values(Stream<?> values) {
        return values.filter(Objects::nonNull).map(String::valueOf).collect(Collectors.toSet());
    }

    private static Map<String, String> sortKeys(PartnerFacts partner) {
        Map<String, String> keys = new HashMap<>();
        keys.put("name", partner.name());
        keys.put("type", partner.type().name());
        keys.put("status", String.valueOf(partner.status().ordinal()));
        keys.put(
                "changed",
                String.format(Locale.ROOT, "%015d", partner.changedAt().toEpochMilli()));
        if (!partner.places().isEmpty()) {
            keys.put("city", partner.places().get(0).city());
        }
        return keys;
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
