package de.nordertor.insight.control;

import de.nordertor.group.boundary.CoverageRow;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AreaView;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.PopulationContent;
import de.nordertor.programme.entity.ProgrammeArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is on record about a programme area, and which fields of action its working groups cover. */
final class AreaFacts {

    private AreaFacts() {}

    static List<Fact> of(AreaView area, LocalDate today) {
        SubjectRef evidence = new SubjectRef(ProgrammeArea.KIND, area.id());
        AreaContent content = area.content();
        List<Fact> facts = new ArrayList<>();
        boolean over =
                content.admittedUntil() != null && content.admittedUntil().isBefore(today);
        boolean toCome = content.admittedOn() != null && content.admittedOn().isAfter(today);
        if (!over && !toCome) {
            facts.add(Fact.of(FactKind.AREA_FUNDED, evidence)
                    .with("gebiet", content.name())
                    .with("programm", area.programme())
                    .with("tag", content.admittedOn()));
        }
        facts.add(Fact.of(over ? FactKind.AREA_ENDED : FactKind.AREA_ENDS, evidence)
                .with("gebiet", content.name())
                .with("beginn", toCome && !over ? content.admittedOn() : null)
                .with("tag", content.admittedUntil()));
        PopulationContent population = area.population();
        if (population != null) {
            facts.add(Fact.of(FactKind.AREA_INHABITANTS, evidence)
                    .with("gebiet", content.name())
                    .with("einwohner", new Value.Count(population.inhabitants(), Nouns.HUMAN))
                    .with("tag", population.countedOn()));
        }
        return facts;
    }

    /** The working groups hold what they cover, and by that what nobody covers; without any group nothing is told. */
    static List<Fact> coverage(List<CoverageRow> coverage) {
        List<SubjectRef> groups = coverage.stream()
                .flatMap(row -> row.groups().stream())
                .map(SubjectTitle::subject)
                .distinct()
                .toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        return List.of(
                Fact.of(FactKind.GROUPS_COVER, groups)
                        .with("gruppen", new Value.Count(groups.size(), Nouns.GROUP))
                        .with("bereiche", fields(coverage, true)),
                Fact.of(FactKind.FIELDS_UNCOVERED, groups).with("bereiche", fields(coverage, false)));
    }

    private static Value fields(List<CoverageRow> coverage, boolean covered) {
        return FactWords.names(coverage.stream()
                .filter(row -> row.isCovered() == covered)
                .map(CoverageRow::fieldName)
                .toList());
    }
}
