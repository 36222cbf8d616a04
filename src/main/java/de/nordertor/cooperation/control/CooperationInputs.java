package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationContent;
import de.nordertor.cooperation.entity.CooperationStep;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.PlaceInput;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the form of a cooperation sends into what a cooperation accepts, back again, and tells two of them apart. */
@ApplicationScoped
public class CooperationInputs {

    @Inject
    private FieldsOfAction fields;

    @Inject
    private CooperationOrigins origins;

    @Inject
    private CooperationPlaces places;

    @Inject
    private CooperationPeople people;

    public Change change() {
        return people.change();
    }

    /** Why it is proposed, for its first step. @param origin null for none */
    public StepReason proposed(SubjectRef origin) {
        String from = origin == null ? null : origins.name(origin);
        String reason =
                from == null ? german("cooperation.step.proposed") : german("cooperation.step.proposedFrom", from);
        return CooperationStep.why(people.today(), reason);
    }

    private static String german(String key, Object... arguments) {
        return Texts.in(Locale.GERMAN).format(key, arguments);
    }

    public CooperationInput begin(String originKind, Long originId) {
        return origins.begin(originKind, originId);
    }

    /** @param stored null for a new one; what it is linked with already is not asked for again */
    public CooperationContent content(CooperationInput input, Cooperation stored) {
        CooperationContent before = stored == null ? null : stored.content();
        SubjectRef origin = input.origin();
        if (origin != null && (before == null || !origin.equals(before.origin()))) {
            origins.require(origin);
        }
        places.require(input, before);
        return new CooperationContent(
                input.title(),
                input.aim(),
                input.departmentId(),
                people.person(input.responsibleId()),
                input.groupId(),
                input.areaId(),
                input.place().name(),
                input.place().point(),
                input.startsOn(),
                input.endsOn(),
                origin,
                input.participation(),
                input.residents(),
                new HashSet<>(fields.references(input.fieldIds())),
                input.targetGroups());
    }

    public CooperationInput input(Cooperation cooperation) {
        CooperationContent content = cooperation.content();
        SubjectRef origin = content.origin();
        return new CooperationInput(
                content.title(),
                content.aim(),
                content.departmentId(),
                content.responsibleId(),
                content.groupId(),
                content.areaId(),
                PlaceInput.of(content.place(), content.point()),
                content.startsOn(),
                content.endsOn(),
                origin == null ? null : origin.kind(),
                origin == null ? null : origin.id(),
                content.participation(),
                content.residents(),
                content.fieldsOfAction().stream().map(FieldOfAction::getId).collect(Collectors.toSet()),
                content.targetGroups());
    }

    public EditConflictException conflict(Cooperation stored, CooperationInput opened, CooperationInput mine) {
        return new EditConflictException(
                "cooperation.cooperation.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<CooperationInput>()
                        .field("cooperation.cooperation.title", CooperationInput::title)
                        .field("cooperation.cooperation.aim", CooperationInput::aim)
                        .field("cooperation.cooperation.department", CooperationInput::departmentId, places::department)
                        .field(
                                "cooperation.cooperation.responsible",
                                CooperationInput::responsibleId,
                                id -> people.name((Long) id))
                        .field("cooperation.cooperation.group", CooperationInput::groupId, places::group)
                        .field("cooperation.cooperation.area", CooperationInput::areaId, places::area)
                        .field("cooperation.cooperation.place", input -> input.place()
                                .name())
                        .field(
                                "partner.address.latitude",
                                input -> input.place().latitude(),
                                CooperationInputs::degrees)
                        .field(
                                "partner.address.longitude",
                                input -> input.place().longitude(),
                                CooperationInputs::degrees)
                        .field("cooperation.cooperation.startsOn", CooperationInput::startsOn, CooperationInputs::day)
                        .field("cooperation.cooperation.endsOn", CooperationInput::endsOn, CooperationInputs::day)
                        .field("cooperation.cooperation.origin", CooperationInput::origin, origin -> origins.find(
                                        (SubjectRef) origin)
                                .map(SubjectTitle::title)
                                .orElse("–"))
                        .field("cooperation.cooperation.participation", CooperationInput::participation)
                        .field("cooperation.cooperation.residents", CooperationInput::residents, String::valueOf)
                        .field("cooperation.cooperation.fieldsOfAction", CooperationInput::fieldIds, this::fieldNames)
                        .field(
                                "cooperation.cooperation.targetGroups",
                                CooperationInput::targetGroups,
                                CooperationInputs::groupNames)
                        .changes(opened, input(stored), mine));
    }

    private static String degrees(Object degrees) {
        return ((BigDecimal) degrees).toPlainString();
    }

    private static String day(Object day) {
        return Texts.date((LocalDate) day);
    }

    @SuppressWarnings("unchecked")
    private String fieldNames(Object ids) {
        return String.join(", ", names(fields.references((Collection<Long>) ids)));
    }

    @SuppressWarnings("unchecked")
    private static String groupNames(Object groups) {
        return ((Set<TargetGroup>) groups)
                .stream()
                        .sorted()
                        .map(group -> german("matching.targetGroup." + group.name()))
                        .collect(Collectors.joining(", "));
    }

    /** In the order of the list of fields. */
    static List<String> names(Collection<FieldOfAction> fields) {
        return fields.stream()
                .sorted(Comparator.comparingInt(FieldOfAction::getOrdinal).thenComparing(FieldOfAction::getName))
                .map(FieldOfAction::getName)
                .toList();
    }
}
