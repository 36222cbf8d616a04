package de.nordertor.programme.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.boundary.ConceptUpdates.OpenUpdate;
import de.nordertor.programme.boundary.ConceptView;
import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.ConceptItem;
import de.nordertor.programme.entity.ConceptUpdate;
import de.nordertor.programme.entity.DevelopmentConcept;
import de.nordertor.programme.entity.ItemContent;
import de.nordertor.programme.entity.ItemState;
import de.nordertor.programme.entity.ProgrammeArea;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what a form of a concept sends, shows a concept, and tells two forms of it apart. */
@ApplicationScoped
public class ConceptInputs {

    @Inject
    private ProgrammeInputs inputs;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private CurrentUser user;

    public Change change() {
        return inputs.change();
    }

    public LocalDate today() {
        return inputs.today();
    }

    /** @throws NotFoundException where there is no such field of action */
    public ConceptContent checked(ConceptContent content) {
        Set<Long> wanted = content.items().stream()
                .map(ItemContent::fieldId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (fields.references(wanted).size() < wanted.size()) {
            throw new NotFoundException("programme.item.fieldNotFound");
        }
        return content.requireDecidedUntil(today());
    }

    public ConceptView view(DevelopmentConcept concept) {
        ProgrammeArea area = concept.getArea();
        ConceptContent content = concept.content();
        List<ConceptView.Update> updates = new ArrayList<>(
                concept.getUpdates().stream().map(ConceptInputs::update).toList());
        Collections.reverse(updates);
        return new ConceptView(
                concept.getId(),
                area.getId(),
                area.getName(),
                content.title(),
                content.decidedOn(),
                content.decidedBy(),
                content.decidedOn() == null
                        ? null
                        : area.content().names().on(content.decidedOn()).orElse(null),
                lines(concept.getItems()),
                updates,
                user.may(Permission.PROGRAMME_WRITE));
    }

    private static ConceptView.Update update(ConceptUpdate update) {
        return new ConceptView.Update(
                update.getYear(),
                update.getRecordedAt(),
                update.getRecordedBy(),
                update.getEntries().stream()
                        .map(entry -> new ConceptView.Entry(
                                entry.getItem().getId(),
                                entry.getItem().isGoal(),
                                entry.getTitle(),
                                entry.getOutcome(),
                                entry.getReason()))
                        .toList());
    }

    public OpenUpdate openUpdate(DevelopmentConcept concept) {
        int last = concept.getUpdates().stream()
                .mapToInt(ConceptUpdate::getYear)
                .max()
                .orElse(today().getYear() - 1);
        return new OpenUpdate(
                concept.getId(),
                concept.getTitle(),
                concept.getArea().getId(),
                concept.getArea().getName(),
                concept.getVersion(),
                Math.min(last + 1, today().getYear()),
                lines(concept.getItems().stream()
                        .filter(item -> item.getState() != ItemState.COMPLETED)
                        .toList()));
    }

    private List<ConceptView.Line> lines(List<ConceptItem> items) {
        Map<Long, String> names =
                fields.list().stream().collect(Collectors.toMap(FieldOfActionRow::id, FieldOfActionRow::name));
        return items.stream()
                .map(item -> new ConceptView.Line(
                        item.getId(),
                        item.isGoal(),
                        item.isGoal() ? names.get(item.getFieldId()) : null,
                        item.getTitle(),
                        item.getState()))
                .toList();
    }

    public EditConflictException conflict(DevelopmentConcept stored, ConceptContent opened, ConceptContent mine) {
        return new EditConflictException(
                "programme.concept.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<ConceptContent>()
                        .field("programme.concept.name", ConceptContent::title)
                        .field("programme.concept.decidedOn", ConceptContent::decidedOn, ProgrammeInputs::day)
                        .field("programme.concept.decidedBy", ConceptContent::decidedBy)
                        .field("programme.item.all", ConceptContent::items, ProgrammeInputs.rows(ItemContent::title))
                        .changes(opened, stored.content(), mine));
    }
}
