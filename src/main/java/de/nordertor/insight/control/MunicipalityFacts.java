package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.MunicipalityContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which other towns take part in a programme, and what is special about the own one among them. */
final class MunicipalityFacts {

    private MunicipalityFacts() {}

    static List<Fact> of(ProgrammeView programme, HomeTown town) {
        SubjectRef evidence = new SubjectRef(FundingProgramme.KIND, programme.id());
        List<MunicipalityContent> others = programme.content().municipalities().stream()
                .filter(other -> !other.name().equalsIgnoreCase(town.name()))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(FactKind.OTHER_MUNICIPALITIES, evidence)
                .with(
                        "namen",
                        FactWords.names(
                                others.stream().map(MunicipalityContent::name).toList())));
        if (isOnlyOne(others, town.land())) {
            facts.add(Fact.of(FactKind.ONLY_ONE_OF_ITS_STATE, evidence)
                    .with("stadt", town.name())
                    .with("land", town.land()));
        }
        programme.content().municipalities().stream()
                .filter(own -> own.name().equalsIgnoreCase(town.name()) && own.inhabitants() != null)
                .findFirst()
                .flatMap(own -> size(others, own.inhabitants()))
                .map(kind -> Fact.of(kind.kind(), evidence)
                        .with("stadt", town.name())
                        .with("einwohner", new Value.Count(kind.inhabitants(), Nouns.HUMAN)))
                .ifPresent(facts::add);
        return facts;
    }

    private static boolean isOnlyOne(List<MunicipalityContent> others, String land) {
        return land != null
                && others.stream()
                        .allMatch(
                                other -> other.federalState() != null && !land.equalsIgnoreCase(other.federalState()));
    }

    private record Size(FactKind kind, int inhabitants) {}

    /** Empty where it stands in the middle, or nobody knows how many people live in one of the others. */
    private static Optional<Size> size(List<MunicipalityContent> others, int own) {
        if (others.stream().anyMatch(other -> other.inhabitants() == null)) {
            return Optional.empty();
        }
        if (others.stream().allMatch(other -> other.inhabitants() > own)) {
            return Optional.of(new Size(FactKind.SMALLEST, own));
        }
        return others.stream().allMatch(other -> other.inhabitants() < own)
                ? Optional.of(new Size(FactKind.LARGEST, own))
                : Optional.empty();
    }
}
