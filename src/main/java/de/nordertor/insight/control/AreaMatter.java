package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AreaRow;
import de.nordertor.programme.boundary.DevelopmentConcepts;
import de.nordertor.programme.boundary.ProgrammeAreas;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** A programme area with its concepts, working groups and cooperations. */
@ApplicationScoped
public class AreaMatter implements MatterFacts {

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private Quarter quarter;

    @Inject
    private CooperationFiles files;

    @Inject
    private NextSteps steps;

    @Inject
    private Here here;

    @Override
    public String kind() {
        return ProgrammeArea.KIND;
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public List<Long> some() {
        return areas.list(PageRequest.firstPage()).rows().stream()
                .map(AreaRow::id)
                .toList();
    }

    @Override
    public List<Fact> of(Long id, Span span) {
        SubjectRef matter = new SubjectRef(kind(), id);
        return Stream.of(
                        AreaFacts.of(areas.view(id), here.today()),
                        concepts(id),
                        quarter.coverage(),
                        TogetherFacts.of(matter, files.ofArea(id), span, here.today()),
                        steps.of(matter, here.today()))
                .flatMap(List::stream)
                .toList();
    }

    /** Its goals stand in the concept itself, and here only when chosen. */
    private List<Fact> concepts(Long id) {
        return concepts.list(id).stream()
                .flatMap(row -> ConceptFacts.of(concepts.view(row.id())).stream())
                .map(fact -> fact.kind() == FactKind.GOAL ? fact.internal() : fact)
                .toList();
    }
}
