package de.nordertor.idea.control;

import de.nordertor.idea.boundary.SheetInput;
import de.nordertor.idea.boundary.SheetView;
import de.nordertor.idea.entity.FeedbackContent;
import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.SheetAdoption;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.idea.entity.SheetFeedback;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what the form of a sheet sends into what a sheet accepts, back again, shows it, and tells two of them apart. */
@ApplicationScoped
public class SheetInputs {

    private static final int HISTORY_LIMIT = 500;

    @Inject
    private SheetRepository sheets;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private IdeaPeople people;

    @Inject
    private AuditRepository trail;

    public Change change() {
        return people.change();
    }

    public SheetContent content(SheetInput input) {
        return new SheetContent(
                input.title(),
                new HashSet<>(fields.references(input.fieldIds())),
                input.otherFields(),
                input.areaType(),
                input.startingPosition(),
                input.description(),
                input.management(),
                input.participation(),
                input.effect(),
                input.conclusion(),
                input.contact());
    }

    public SheetInput input(GoodPracticeSheet sheet) {
        SheetContent content = sheet.content();
        return new SheetInput(
                content.title(),
                content.fieldsOfAction().stream().map(FieldOfAction::getId).collect(Collectors.toSet()),
                content.otherFields(),
                content.areaType(),
                content.startingPosition(),
                content.description(),
                content.management(),
                content.participation(),
                content.effect(),
                content.conclusion(),
                content.contact());
    }

    public SheetView view(GoodPracticeSheet sheet) {
        boolean writes = people.may(Permission.IDEA_WRITE);
        return new SheetView(
                sheet.getId(),
                sheet.getMunicipality(),
                sheet.getProducedOn(),
                input(sheet),
                fieldNames(sheet.content()),
                sheet.getChangedAt(),
                sheet.getChangedBy(),
                sheets.findAdoptions(sheet.getId()).stream()
                        .map(SheetInputs::adopted)
                        .toList(),
                sheets.findFeedback(sheet.getId()).stream()
                        .map(SheetFeedback::content)
                        .map(SheetInputs::answer)
                        .toList(),
                writes && sheet.isOwn(),
                writes && !sheet.isOwn());
    }

    /** Those of this town in their order, then the others. */
    public static List<String> fieldNames(SheetContent content) {
        return Stream.concat(
                        IdeaInputs.names(content.fieldsOfAction()).stream(),
                        Stream.ofNullable(content.otherFields())
                                .flatMap(others -> Stream.of(others.split("\\s*,\\s*"))))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static SheetView.Adopted adopted(SheetAdoption adoption) {
        Idea idea = adoption.getIdea();
        return new SheetView.Adopted(idea.getId(), idea.getTitle(), idea.getState(), adoption.getAdoptedOn());
    }

    private static SheetView.Answer answer(FeedbackContent content) {
        return new SheetView.Answer(
                content.municipality(),
                content.ideaTitle(),
                content.adoptedOn(),
                content.state(),
                content.outcome(),
                content.producedOn());
    }

    /** Newest first. */
    public List<AuditRow> history(GoodPracticeSheet sheet) {
        return trail.findBySubject(GoodPracticeSheet.KIND, sheet.getId(), HISTORY_LIMIT);
    }

    public EditConflictException conflict(GoodPracticeSheet stored, SheetInput opened, SheetInput mine) {
        return new EditConflictException(
                "idea.sheet.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<SheetInput>()
                        .field("idea.sheet.title", SheetInput::title)
                        .field("idea.sheet.fieldsOfAction", SheetInput::fieldIds, this::fieldNames)
                        .field("idea.sheet.otherFields", SheetInput::otherFields)
                        .field("idea.sheet.areaType", SheetInput::areaType)
                        .field("idea.sheet.startingPosition", SheetInput::startingPosition)
                        .field("idea.sheet.description", SheetInput::description)
                        .field("idea.sheet.management", SheetInput::management)
                        .field("idea.sheet.participation", SheetInput::participation)
                        .field("idea.sheet.effect", SheetInput::effect)
                        .field("idea.sheet.conclusion", SheetInput::conclusion)
                        .field("idea.sheet.contact", SheetInput::contact)
                        .changes(opened, input(stored), mine));
    }

    @SuppressWarnings("unchecked")
    private String fieldNames(Object ids) {
        return String.join(", ", IdeaInputs.names(fields.references((Collection<Long>) ids)));
    }
}
