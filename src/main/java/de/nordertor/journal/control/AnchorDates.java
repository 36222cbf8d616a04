package de.nordertor.journal.control;

import de.nordertor.journal.boundary.AnchorChoice;
import de.nordertor.journal.boundary.AnchorName;
import de.nordertor.journal.boundary.SubjectDates;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the rooms for the dates of their things. A thing of which no room tells a date has none. */
@ApplicationScoped
public class AnchorDates {

    @Inject
    @Any
    private Instance<SubjectDates> rooms;

    /** Those that are there, in the order of their room. */
    List<AnchorChoice> choices(SubjectRef subject) {
        Map<String, LocalDate> days = find(List.of(subject)).getOrDefault(subject, Map.of());
        return room(subject.kind())
                .map(room -> room.dates().stream()
                        .filter(days::containsKey)
                        .map(date -> new AnchorChoice(date, name(room, date), days.get(date)))
                        .toList())
                .orElse(List.of());
    }

    AnchorName name(SubjectRef subject, String date) {
        return room(subject.kind()).map(room -> name(room, date)).orElse(null);
    }

    /** The dates of the things by name; one statement for each kind. */
    Map<SubjectRef, Map<String, LocalDate>> find(Collection<SubjectRef> subjects) {
        Map<SubjectRef, Map<String, LocalDate>> found = new HashMap<>();
        subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toList())))
                .forEach((kind, ids) -> room(kind).ifPresent(room -> room.find(ids)
                        .forEach((id, days) -> found.put(new SubjectRef(kind, id), days))));
        return found;
    }

    /** Whether things of this kind have dates at all. */
    boolean areThere(String kind) {
        return room(kind).isPresent();
    }

    private static AnchorName name(SubjectDates room, String date) {
        return new AnchorName(room.textKey(date), null);
    }

    private Optional<SubjectDates> room(String kind) {
        return rooms.stream().filter(room -> room.kind().equals(kind)).findFirst();
    }
}
