package de.nordertor.journal.control;

import de.nordertor.journal.entity.Activity;
import de.nordertor.journal.entity.ActivityContent;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets activities be found, each by whoever may find one of the things that it concerns; withdrawn ones are not found. */
@ApplicationScoped
public class ActivitySearchSource implements SearchSource {

    @Inject
    private ActivityRepository activities;

    @Inject
    private Subjects subjects;

    @Override
    public String kind() {
        return Activity.KIND;
    }

    @Override
    public List<SearchEntry> entries(Collection<Long> ids) {
        List<Activity> found = activities.findValid(ids);
        Map<SubjectRef, Set<Audience>> audiences = subjects.audiences(
                found.stream().flatMap(activity -> activity.subjects().stream()).toList());
        return found.stream().flatMap(activity -> entry(activity, audiences)).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return activities.findIdsAfter(afterId, limit);
    }

    private static Stream<SearchEntry> entry(Activity activity, Map<SubjectRef, Set<Audience>> audiences) {
        Set<Audience> audience = activity.subjects().stream()
                .flatMap(subject -> audiences.getOrDefault(subject, Set.of()).stream())
                .collect(Collectors.toSet());
        if (audience.isEmpty()) {
            return Stream.empty();
        }
        ActivityContent content = activity.content();
        return Stream.of(new SearchEntry(
                new SubjectRef(Activity.KIND, activity.getId()),
                content.title(),
                Stream.ofNullable(content.participants()).toList(),
                Stream.of(content.text(), content.result())
                        .filter(part -> part != null)
                        .collect(Collectors.joining("\n")),
                "/journal/activity?id=" + activity.getId(),
                audience,
                Map.of("kind", Set.of(content.kind().name())),
                Map.of("date", content.date().toString())));
    }
}
