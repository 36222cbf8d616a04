package de.nordertor.insight.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** A cooperation. */
@ApplicationScoped
public class CooperationMatter implements MatterFacts {

    @Inject
    private CooperationFiles files;

    @Inject
    private NextSteps steps;

    @Inject
    private Here here;

    @Override
    public String kind() {
        return Cooperation.KIND;
    }

    @Override
    public Permission permission() {
        return Permission.COOPERATION_READ;
    }

    @Override
    public List<Long> some() {
        return files.some();
    }

    @Override
    public List<Fact> of(Long id, Span span) {
        CooperationFile file = files.of(id);
        return Stream.of(
                        CooperationFacts.of(file, here.town().name(), here.today()),
                        TogetherFacts.sums(file.ref(), List.of(file), span, here.today()),
                        steps.of(file.ref(), here.today()))
                .flatMap(List::stream)
                .toList();
    }
}
