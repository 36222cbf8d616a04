package de.nordertor.insight.control;

import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.programme.boundary.AreaView;
import de.nordertor.programme.boundary.ProgrammeAreas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The programme areas of the town, and which fields of action its working groups cover. */
@ApplicationScoped
public class Quarter {

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private WorkingGroups groups;

    /** What a report about something that lies in no area by name tells of them. */
    List<Fact> facts(LocalDate today) {
        List<AreaView> all = areas.list(PageRequest.firstPage()).rows().stream()
                .map(row -> areas.view(row.id()))
                .toList();
        List<Fact> facts = new ArrayList<>(areas(all, today));
        facts.addAll(coverage());
        return facts;
    }

    /** The only one is told; where there are several, somebody chooses which it is about. */
    static List<Fact> areas(List<AreaView> areas, LocalDate today) {
        return areas.stream()
                .flatMap(area -> AreaFacts.of(area, today).stream())
                .map(fact -> areas.size() == 1 ? fact : fact.internal())
                .toList();
    }

    List<Fact> coverage() {
        return AreaFacts.coverage(groups.coverage());
    }
}
