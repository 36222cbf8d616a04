package de.nordertor.reminder.control;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.boundary.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the rooms what is still to be done. What no room answers for is over. */
@ApplicationScoped
public class ReminderSources {

    @Inject
    @Any
    private Instance<ReminderSource> sources;

    /** Lets the rooms put right what they may have missed. */
    void freshen(Collection<SubjectRef> subjects) {
        Map<String, List<Long>> ids = byKind(subjects);
        for (ReminderSource source : sources) {
            if (ids.containsKey(source.kind())) {
                source.freshen(ids.get(source.kind()));
            }
        }
    }

    private static Map<String, List<Long>> byKind(Collection<SubjectRef> subjects) {
        return subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toList())));
    }

    /** Those that somebody still has to care for. */
    public Map<SubjectRef, Reminded> current(Collection<SubjectRef> subjects) {
        Map<String, List<Long>> ids = byKind(subjects);
        Map<SubjectRef, Reminded> current = new HashMap<>();
        for (ReminderSource source : sources) {
            List<Long> own = ids.get(source.kind());
            if (own != null) {
                source.current(own).forEach((id, thing) -> current.put(new SubjectRef(source.kind(), id), thing));
            }
        }
        return current;
    }
}
