package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationContent;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.CooperationStep;
import de.nordertor.cooperation.entity.Milestone;
import de.nordertor.cooperation.entity.Sustainment;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.FieldOfActionRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets cooperations be found by what they say, their partners, fields, milestones, outcome and the reasons of their steps. */
@ApplicationScoped
public class CooperationSearchSource implements SearchSource {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private CooperationRowRepository rows;

    @Inject
    private SearchChanges search;

    @Override
    public String kind() {
        return Cooperation.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        Map<Long, List<String>> milestones = rows.find(Milestone.class, ids).stream()
                .collect(Collectors.groupingBy(
                        Milestone::cooperationId, Collectors.mapping(Milestone::toString, Collectors.toList())));
        return cooperations.findAll(ids).stream()
                .map(found -> entry(found, milestones.getOrDefault(found.getId(), List.of())))
                .toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return cooperations.findIdsAfter(afterId, limit);
    }

    void fieldRenamed(@Observes FieldOfActionRenamed field) {
        search.changed(cooperations.findIdsByField(field.fieldOfActionId()).stream()
                .map(id -> new SubjectRef(Cooperation.KIND, id))
                .toList());
    }

    private static SearchEntry entry(Cooperation cooperation, List<String> milestones) {
        CooperationContent content = cooperation.content();
        Sustainment lasting = cooperation.getSustainment();
        Stream<String> texts = Stream.of(
                content.aim(),
                content.participation(),
                cooperation.getOutcome(),
                lasting == null ? null : lasting.getCarrier(),
                lasting == null ? null : lasting.getFinancing());
        Stream<String> told = Stream.concat(
                milestones.stream(), cooperation.getSteps().stream().map(CooperationStep::getReason));
        return new SearchEntry(
                new SubjectRef(Cooperation.KIND, cooperation.getId()),
                content.title(),
                words(cooperation, content),
                Stream.concat(texts, told).filter(Objects::nonNull).collect(Collectors.joining("\n")),
                CooperationDirectory.pathOf(cooperation.getId()),
                Set.of(Audience.of(Permission.COOPERATION_READ)),
                Map.of(),
                Map.of());
    }

    private static List<String> words(Cooperation cooperation, CooperationContent content) {
        Stream<String> partners = cooperation.getPartners().stream()
                .map(CooperationPartner::toString)
                .distinct();
        return Stream.of(
                        Stream.ofNullable(content.place()),
                        CooperationInputs.names(content.fieldsOfAction()).stream(),
                        partners)
                .flatMap(words -> words)
                .toList();
    }
}
