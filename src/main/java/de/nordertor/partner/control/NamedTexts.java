package de.nordertor.partner.control;

import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.control.AuditErasureRepository;
import de.nordertor.platform.control.NamedTextRepository;
import de.nordertor.platform.control.NamedTextRepository.NamedText;
import de.nordertor.platform.entity.Mentions;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of all rooms in which a person is named, and how the name leaves them. */
@ApplicationScoped
public class NamedTexts {

    @Inject
    @Any
    private Instance<PersonalTexts> rooms;

    @Inject
    private NamedTextRepository rows;

    @Inject
    private AuditErasureRepository trail;

    @Inject
    private SearchChanges index;

    /** A row that names the person, with the words that do so in it. */
    private record Found(PersonalTexts room, TextTable table, NamedText row, Mentions mentions) {

        String key() {
            return table.kind() + ":" + row.id() + ":" + table.label();
        }
    }

    /** @param going things that go as a whole, whose texts need no attention */
    List<ErasureItem> plan(DataSubject person, Collection<ErasureItem> going) {
        Set<String> whole = going.stream().map(ErasureItem::key).collect(Collectors.toSet());
        whole.add(person.subject().kind() + ":" + person.subject().id());
        return find(person)
                .filter(found ->
                        !whole.contains(found.table().kind() + ":" + found.row().id()))
                .map(NamedTexts::item)
                .toList();
    }

    /**
     * Takes the name out of those texts that are planned and not spared.
     *
     * @param between what goes as a whole, after the texts were looked for and before they are changed
     * @return from how many rows the name was taken
     */
    int erase(DataSubject person, List<ErasureItem> planned, Set<String> spared, Runnable between) {
        Set<String> wanted = planned.stream()
                .map(ErasureItem::key)
                .filter(Predicate.not(spared::contains))
                .collect(Collectors.toSet());
        List<Found> found =
                find(person).filter(row -> wanted.contains(row.key())).toList();
        between.run();
        for (Found row : found) {
            rows.erase(row.table(), row.row(), row.mentions());
            trail.erase(new SubjectRef(row.table().kind(), row.row().id()));
            index.changed(row.room().indexed(row.table(), row.row().id()));
        }
        eraseFormerTexts(person);
        return found.size();
    }

    /** What texts said once, before somebody changed them, stands in the trail alone; the trail of what stays, stays. */
    private void eraseFormerTexts(DataSubject person) {
        Set<String> kinds = kinds(table -> table.kept() == null);
        kinds.removeAll(kinds(table -> table.kept() != null));
        for (String kind : kinds) {
            spelled(person).forEach(name -> trail.erase(kind, name));
        }
    }

    private Set<String> kinds(Predicate<TextTable> wanted) {
        return rooms.stream()
                .flatMap(room -> room.tables().stream())
                .filter(wanted)
                .map(TextTable::kind)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> spelled(DataSubject person) {
        Set<String> spelled = new HashSet<>(person.names());
        // "Müller, Anna" as lists write it
        person.names().stream()
                .filter(name ->
                        name.indexOf(' ') > 0 && person.familyNames().stream().anyMatch(name::startsWith))
                .map(name -> person.familyNames().stream()
                        .filter(name::startsWith)
                        .findFirst()
                        .map(family -> family + "," + name.substring(family.length()))
                        .orElse(name))
                .forEach(spelled::add);
        return spelled;
    }

    private Stream<Found> find(DataSubject person) {
        Mentions anywhere = Mentions.of(person.names());
        List<String> all = new ArrayList<>(person.names());
        all.addAll(person.familyNames());
        Mentions near = Mentions.of(all);
        List<String> words = new ArrayList<>(person.familyNames());
        person.names().stream().filter(name -> name.indexOf('@') > 0).forEach(words::add);
        List<Found> found = new ArrayList<>();
        for (PersonalTexts room : rooms) {
            for (TextTable table : room.tables()) {
                Set<Long> close = room.near(table, person);
                for (NamedText row : rows.find(table, words)) {
                    Mentions mentions = close.contains(row.id()) ? near : anywhere;
                    if (row.texts().stream().anyMatch(mentions::in)) {
                        found.add(new Found(room, table, row, mentions));
                    }
                }
            }
        }
        return found.stream();
    }

    private static ErasureItem item(Found found) {
        TextTable table = found.table();
        boolean shown = found.room().mayRead(table, found.row().id());
        String title = shown && found.row().title() != null ? found.row().title() : "";
        Sentence what = table.kept() == null
                ? Sentence.of(table.label(), title)
                : Sentence.of(table.label(), title, new MessageKey(table.kept()));
        return new ErasureItem(
                found.key(),
                table.kept() == null ? Effect.REPLACED : Effect.KEPT,
                what,
                shown ? found.mentions().excerpt(found.row().all()) : "",
                shown && table.path() != null ? table.path() + found.row().id() : null);
    }
}
