package de.nordertor.insight.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The matters of which a report can be drafted. */
@ApplicationScoped
public class ReportMatters {

    @Inject
    @Any
    private Instance<MatterFacts> kinds;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    /** @throws NotFoundException where no report can be drafted of things of that kind */
    public MatterFacts of(String kind) {
        return kinds.stream()
                .filter(matter -> matter.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("insight.report.noMatter"));
    }

    /**
     * How the matter is called.
     *
     * @throws NotFoundException where the person may not read it, or no report can be drafted of it
     */
    public SubjectTitle title(SubjectRef matter) {
        of(matter.kind());
        return subjects.get(matter);
    }

    /** Some that the person may read, by their titles. */
    public List<SubjectTitle> examples() {
        List<SubjectRef> some = kinds.stream()
                .filter(matter -> user.may(matter.permission()))
                .flatMap(ReportMatters::some)
                .toList();
        return subjects.titles(some).values().stream()
                .sorted(Comparator.comparing(SubjectTitle::title))
                .toList();
    }

    private static Stream<SubjectRef> some(MatterFacts matter) {
        return matter.some().stream().map(id -> new SubjectRef(matter.kind(), id));
    }
}
