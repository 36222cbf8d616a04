package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.DutyContent;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.InformalSignal;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.ProgrammeParticipation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets programmes be found by name, bodies, towns and everything that was written down about taking part. */
@ApplicationScoped
public class ProgrammeSource implements SearchSource {

    @Inject
    private ProgrammeRepository programmes;

    @Override
    public int format() {
        return 1;
    }

    @Override
    public String kind() {
        return FundingProgramme.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return programmes.findAll(ids).stream().map(this::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return programmes.findIdsAfter(afterId, limit);
    }

    private SearchEntry entry(FundingProgramme programme) {
        ProgrammeContent content = programme.content();
        return new SearchEntry(
                new SubjectRef(FundingProgramme.KIND, programme.getId()),
                content.name(),
                Stream.concat(
                                Stream.of(content.client(), content.carrier(), content.adviser()),
                                content.municipalities().stream().map(MunicipalityContent::name))
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.of(
                                Stream.of(content.aim(), content.conditions()),
                                content.duties().stream().map(DutyContent::what),
                                content.municipalities().stream().map(MunicipalityContent::note),
                                programmes
                                        .findParticipation(programme.getId())
                                        .map(ProgrammeSource::texts)
                                        .orElseGet(Stream::empty))
                        .flatMap(texts -> texts)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                ProgrammeDirectory.pathOf(programme.getId()),
                Set.of(Audience.of(Permission.PROGRAMME_READ)),
                Map.of(),
                Map.of());
    }

    private static Stream<String> texts(ProgrammeParticipation participation) {
        return Stream.of(
                        Stream.of(participation.getAssessment()),
                        participation.getSteps().stream().map(ParticipationStep::getReason),
                        participation.getSignals().stream().map(InformalSignal::getText))
                .flatMap(texts -> texts);
    }
}
