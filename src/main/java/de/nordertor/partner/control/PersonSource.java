package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** Lets people be found by name, former name, organisation, number and mail address. */
@ApplicationScoped
public class PersonSource implements SearchSource {

    @Inject
    private PersonReader reader;

    @Inject
    private PersonRepository people;

    @Override
    public String kind() {
        return PersonChanges.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return reader.find(ids).stream().map(PersonSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return people.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(PersonRecord person) {
        return new SearchEntry(
                new SubjectRef(PersonChanges.KIND, person.id()),
                person.name().full(),
                names(person),
                text(person),
                PersonDirectory.path(person.id()),
                Set.of(Audience.of(Permission.PARTNER_READ)),
                facets(person),
                sortKeys(person));
    }

    private static List<String> names(PersonRecord person) {
        return Stream.of(
                        Stream.ofNullable(person.formerNames()),
                        person.channels().stream().flatMap(PersonSource::spellings),
                        person.roles().stream().map(Role::organization),
                        person.roles().stream().map(Role::city),
                        person.addresses().stream().map(AddressContent::line))
                .flatMap(Function.identity())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    /** A number is found with the country's code as well as without it. */
    private static Stream<String> spellings(ChannelContent channel) {
        return channel.way().isPhone() ? PhoneDigits.spellings(channel.target()).stream() : Stream.of(channel.target());
    }

    private static String text(PersonRecord person) {
        return Stream.concat(
                        Stream.of(person.note(), person.origin()),
                        person.roles().stream().map(role -> role.content().position()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Set<String>> facets(PersonRecord person) {
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put(PersonFinder.STATUS, Set.of(person.status().name()));
        facets.put(PersonFinder.CITY, cities(person).map(PartnerFinder::city).collect(Collectors.toSet()));
        facets.put(
                PersonFinder.ORGANIZATION,
                person.roles().stream()
                        .map(role -> role.organizationId().toString())
                        .collect(Collectors.toSet()));
        boolean permitted = person.consents().stream().anyMatch(consent -> consent.withdrawnOn() == null);
        facets.put(PersonFinder.PERMITTED, Set.of(String.valueOf(permitted)));
        return facets;
    }

    private static Map<String, String> sortKeys(PersonRecord person) {
        Map<String, String> keys = new HashMap<>();
        keys.put("name", person.name().sorted());
        keys.put("status", String.valueOf(person.status().ordinal()));
        keys.put(
                "changed",
                String.format(Locale.ROOT, "%015d", person.changedAt().toEpochMilli()));
        cities(person).findFirst().ifPresent(city -> keys.put("city", city));
        return keys;
    }

    private static Stream<String> cities(PersonRecord person) {
        return Stream.concat(
                        person.addresses().stream().map(AddressContent::city),
                        person.roles().stream().map(Role::city))
                .filter(Objects::nonNull);
    }
}
