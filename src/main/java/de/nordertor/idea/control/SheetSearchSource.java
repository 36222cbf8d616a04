package de.nordertor.idea.control;

import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.idea.entity.SheetFeedback;
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

/** Lets sheets be found by everything they say, and by what other towns made of them. */
@ApplicationScoped
public class SheetSearchSource implements SearchSource {

    @Inject
    private SheetRepository sheets;

    @Inject
    private SearchChanges search;

    @Override
    public String kind() {
        return GoodPracticeSheet.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return sheets.findAll(ids).stream().map(this::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return sheets.findIdsAfter(afterId, limit);
    }

    void fieldRenamed(@Observes FieldOfActionRenamed field) {
        search.changed(sheets.findIdsByField(field.fieldOfActionId()).stream()
                .map(id -> new SubjectRef(GoodPracticeSheet.KIND, id))
                .toList());
    }

    private SearchEntry entry(GoodPracticeSheet sheet) {
        SheetContent content = sheet.content();
        Stream<String> texts = Stream.of(
                content.startingPosition(),
                content.description(),
                content.management(),
                content.participation(),
                content.effect(),
                content.conclusion(),
                content.contact());
        Stream<String> answers = sheets.findFeedback(sheet.getId()).stream()
                .map(SheetFeedback::content)
                .flatMap(answer -> Stream.of(answer.municipality(), answer.ideaTitle(), answer.outcome()));
        return new SearchEntry(
                new SubjectRef(GoodPracticeSheet.KIND, sheet.getId()),
                content.title(),
                Stream.concat(
                                Stream.of(sheet.getMunicipality(), content.areaType())
                                        .filter(Objects::nonNull),
                                SheetInputs.fieldNames(content).stream())
                        .toList(),
                Stream.concat(texts, answers).filter(Objects::nonNull).collect(Collectors.joining("\n")),
                SheetDirectory.pathOf(sheet.getId()),
                Set.of(Audience.of(Permission.IDEA_READ)),
                Map.of(),
                Map.of());
    }
}
