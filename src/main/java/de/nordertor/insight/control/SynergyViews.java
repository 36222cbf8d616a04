package de.nordertor.insight.control;

import de.nordertor.insight.boundary.Aspect;
import de.nordertor.insight.boundary.Shared;
import de.nordertor.insight.boundary.Synergy;
import de.nordertor.insight.entity.SynergyDecision;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.boundary.Traits;
import de.nordertor.platform.boundary.TraitsSource;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows synergies to a person: only those of which both sides may be read. */
@ApplicationScoped
public class SynergyViews {

    @Inject
    @Any
    private Instance<TraitsSource> sources;

    @Inject
    private SynergyRepository decisions;

    @Inject
    private Subjects subjects;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Municipalities municipalities;

    /** Those about which nobody has decided, the strongest first, and then those that were decided, the latest first. */
    public List<Synergy> all() {
        Map<List<SubjectRef>, SynergyPair> pairs = SynergySearch.in(traits()).stream()
                .collect(Collectors.toMap(
                        pair -> List.of(pair.first(), pair.second()),
                        pair -> pair,
                        (one, same) -> one,
                        LinkedHashMap::new));
        List<SynergyDecision> decided = decisions.findAll();
        Names names = names(pairs.values(), decided);
        Set<List<SubjectRef>> done = decided.stream().map(SynergyViews::key).collect(Collectors.toSet());
        List<Synergy> all = new ArrayList<>();
        pairs.forEach((key, pair) -> {
            if (!done.contains(key)) {
                all.add(names.synergy(key, pair, null));
            }
        });
        decided.forEach(decision -> all.add(names.synergy(key(decision), pairs.get(key(decision)), decision)));
        return all.stream().filter(Objects::nonNull).toList();
    }

    private List<Traits> traits() {
        TownWords town = new TownWords(municipalities.current().name());
        return sources.stream()
                .flatMap(source -> source.traits().stream())
                .map(town::narrowed)
                .toList();
    }

    private static List<SubjectRef> key(SynergyDecision decision) {
        return List.of(decision.first(), decision.second());
    }

    private Names names(Iterable<SynergyPair> pairs, List<SynergyDecision> decided) {
        Set<SubjectRef> wanted = new HashSet<>();
        for (SynergyPair pair : pairs) {
            wanted.add(pair.first());
            wanted.add(pair.second());
            pair.shared().values().stream()
                    .flatMap(List::stream)
                    .filter(SubjectRef.class::isInstance)
                    .forEach(thing -> wanted.add((SubjectRef) thing));
        }
        decided.forEach(decision -> wanted.addAll(key(decision)));
        return new Names(
                subjects.titles(wanted),
                fields.list().stream().collect(Collectors.toMap(FieldOfActionRow::id, FieldOfActionRow::name)));
    }

    /** How everything is called that the person may read. */
    private record Names(Map<SubjectRef, SubjectTitle> titles, Map<Long, String> fields) {

        /** Null where the person may not read one of both. */
        Synergy synergy(List<SubjectRef> key, SynergyPair pair, SynergyDecision decision) {
            SubjectTitle first = titles.get(key.get(0));
            SubjectTitle second = titles.get(key.get(1));
            return first == null || second == null
                    ? null
                    : new Synergy(
                            first,
                            second,
                            pair == null ? List.of() : shared(pair),
                            pair == null ? 0 : pair.strength(),
                            decision == null
                                    ? null
                                    : new Synergy.Decision(
                                            decision.getId(),
                                            decision.isAccepted(),
                                            decision.getReason(),
                                            decision.getDecidedAt(),
                                            decision.getDecidedBy()));
        }

        private List<Shared> shared(SynergyPair pair) {
            List<Shared> shared = new ArrayList<>();
            pair.shared().forEach((aspect, things) -> shared.add(new Shared(aspect, texts(aspect, things))));
            return shared;
        }

        private List<String> texts(Aspect aspect, List<Object> things) {
            return things.stream()
                    .map(thing -> switch (aspect) {
                        case PARTNER, NEED ->
                            titles.containsKey(thing) ? titles.get(thing).title() : "–";
                        case FIELD -> fields.getOrDefault(thing, "–");
                        case PLACE, TARGET_GROUP, TIME -> thing.toString();
                    })
                    .sorted()
                    .toList();
        }
    }
}
