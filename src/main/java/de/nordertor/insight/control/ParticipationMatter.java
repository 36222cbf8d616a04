package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AdvisorySessions;
import de.nordertor.programme.boundary.ProgrammeFilter;
import de.nordertor.programme.boundary.ProgrammeRow;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.boundary.SessionView;
import de.nordertor.programme.entity.FundingProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** A funding programme and how the town takes part in it. */
@ApplicationScoped
public class ParticipationMatter implements MatterFacts {

    @Inject
    private Programmes programmes;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private Quarter quarter;

    @Inject
    private NextSteps steps;

    @Inject
    private Here here;

    @Override
    public String kind() {
        return FundingProgramme.KIND;
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public List<Long> some() {
        return programmes.list(ProgrammeFilter.NONE, PageRequest.firstPage()).rows().stream()
                .map(ProgrammeRow::id)
                .toList();
    }

    @Override
    public List<Fact> of(Long id, Span span) {
        List<SessionView> held =
                sessions.list(id).stream().map(row -> sessions.view(row.id())).toList();
        return Stream.of(
                        ParticipationFacts.of(programmes.view(id), held, here.town(), here.today()),
                        quarter.facts(here.today()),
                        steps.of(new SubjectRef(kind(), id), here.today()))
                .flatMap(List::stream)
                .toList();
    }
}
