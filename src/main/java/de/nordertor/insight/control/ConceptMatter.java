package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ConceptRow;
import de.nordertor.programme.boundary.ConceptView;
import de.nordertor.programme.boundary.DevelopmentConcepts;
import de.nordertor.programme.boundary.ProgrammeAreas;
import de.nordertor.programme.entity.DevelopmentConcept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** A development concept with the cooperations in its area. */
@ApplicationScoped
public class ConceptMatter implements MatterFacts {

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private CooperationFiles files;

    @Inject
    private NextSteps steps;

    @Inject
    private Here here;

    @Override
    public String kind() {
        return DevelopmentConcept.KIND;
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public List<Long> some() {
        return areas.list(PageRequest.firstPage()).rows().stream()
                .flatMap(area -> concepts.list(area.id()).stream())
                .map(ConceptRow::id)
                .toList();
    }

    @Override
    public List<Fact> of(Long id, Span span) {
        SubjectRef matter = new SubjectRef(kind(), id);
        ConceptView concept = concepts.view(id);
        return Stream.of(
                        AreaFacts.of(areas.view(concept.areaId()), here.today()),
                        ConceptFacts.of(concept),
                        TogetherFacts.of(matter, files.ofArea(concept.areaId()), span, here.today()),
                        steps.of(matter, here.today()))
                .flatMap(List::stream)
                .toList();
    }
}
