package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** By what a person is recognised in the texts of all rooms. */
@ApplicationScoped
public class DataSubjects {

    public DataSubject of(PersonRecord person) {
        List<String> families = families(person);
        List<String> names = new ArrayList<>();
        for (String given : givenNames(person.name().given())) {
            for (String family : families) {
                names.add(given + " " + family);
                names.add(family + " " + given);
            }
        }
        person.channels().stream()
                .filter(channel -> channel.way() == ContactWay.EMAIL)
                .map(ChannelContent::target)
                .forEach(names::add);
        List<SubjectRef> related = person.roles().stream()
                .map(role -> new SubjectRef(PartnerChanges.KIND, role.organizationId()))
                .distinct()
                .toList();
        return new DataSubject(new SubjectRef(PersonChanges.KIND, person.id()), related, names, families);
    }

    /** All of them, and the first one alone. */
    private static List<String> givenNames(String given) {
        return given == null
                ? List.of()
                : Stream.of(given, given.split(" ")[0]).distinct().toList();
    }

    private static List<String> families(PersonRecord person) {
        Stream<String> former = person.formerNames() == null
                ? Stream.empty()
                : Arrays.stream(person.formerNames().split("[,;]"));
        return Stream.concat(Stream.of(person.name().family()), former)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }
}
