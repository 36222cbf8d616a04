package de.nordertor.idea.control;

import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.idea.boundary.IdeaInput;
import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaSupport;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the form of an idea sends into what an idea accepts, back again, and tells two of them apart. */
@ApplicationScoped
public class IdeaInputs {

    /** What an idea may come from, besides nothing. */
    private static final Set<String> ORIGINS =
            Set.of("PartnerOrganization", WorkingGroup.KIND, GroupMeeting.KIND, "AdvisorySession");

    private static final int MOST_GROUPS = 200;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private WorkingGroups groups;

    @Inject
    private Subjects subjects;

    @Inject
    private IdeaPeople people;

    public Change change() {
        return people.change();
    }

    public LocalDate today() {
        return people.today();
    }

    /** The reason of the first step. */
    public String collected() {
        return german("idea.step.collected");
    }

    /** Why so many more support an idea at once. */
    String takenOver(Idea part) {
        return Text.shortened(german("idea.support.takenOver", part.getTitle()), IdeaSupport.NOTE_LENGTH);
    }

    private static String german(String key, Object... arguments) {
        return Texts.in(Locale.GERMAN).format(key, arguments);
    }

    public IdeaInput begin(String originKind, Long originId, LocalDate receivedOn) {
        SubjectRef origin = originKind == null || originId == null ? null : new SubjectRef(originKind, originId);
        if (origin != null) {
            requireOrigin(origin);
        }
        return new IdeaInput(
                null,
                null,
                origin == null ? IdeaSource.RESIDENT : source(originKind),
                null,
                receivedOn == null || receivedOn.isAfter(today()) ? today() : receivedOn,
                originKind,
                originId,
                null,
                Set.of());
    }

    /** What is written down of another town's sheet when an idea is made of it. */
    public IdeaInput adopting(GoodPracticeSheet sheet) {
        SheetContent content = sheet.content();
        return new IdeaInput(
                content.title(),
                content.description(),
                IdeaSource.MUNICIPALITY,
                sheet.getMunicipality(),
                today(),
                null,
                null,
                null,
                content.fieldsOfAction().stream().map(FieldOfAction::getId).collect(Collectors.toSet()));
    }

    private static IdeaSource source(String originKind) {
        return switch (originKind) {
            case "PartnerOrganization" -> IdeaSource.PARTNER;
            case "AdvisorySession" -> IdeaSource.ADVISER;
            default -> IdeaSource.WORKING_GROUP;
        };
    }

    public List<SubjectTitle> origins(String originKind, Long originId) {
        Set<SubjectRef> origins = new LinkedHashSet<>();
        if (originKind != null && originId != null) {
            origins.add(new SubjectRef(originKind, originId));
        }
        if (people.may(Permission.GROUP_READ)) {
            groups.list(new PageRequest(0, MOST_GROUPS, "name", true))
                    .rows()
                    .forEach(group -> origins.add(new SubjectRef(WorkingGroup.KIND, group.id())));
        }
        Map<SubjectRef, SubjectTitle> titles = subjects.titles(origins);
        return origins.stream().map(titles::get).filter(Objects::nonNull).toList();
    }

    /** @param stored null for a new one; what it comes from already is not asked for again */
    public IdeaContent content(IdeaInput input, Idea stored) {
        SubjectRef origin = input.origin();
        if (origin != null && (stored == null || !origin.equals(stored.content().origin()))) {
            requireOrigin(origin);
        }
        return new IdeaContent(
                        input.title(),
                        input.description(),
                        input.source(),
                        input.sourceNote(),
                        input.receivedOn(),
                        origin,
                        people.person(input.responsibleId()),
                        new HashSet<>(fields.references(input.fieldIds())))
                .requireNotAfter(today());
    }

    private void requireOrigin(SubjectRef origin) {
        if (!ORIGINS.contains(origin.kind())) {
            throw new NotFoundException("platform.subject.notFound");
        }
        subjects.get(origin);
    }

    public IdeaInput input(Idea idea) {
        IdeaContent content = idea.content();
        SubjectRef origin = content.origin();
        return new IdeaInput(
                content.title(),
                content.description(),
                content.source(),
                content.sourceNote(),
                content.receivedOn(),
                origin == null ? null : origin.kind(),
                origin == null ? null : origin.id(),
                content.responsibleId(),
                content.fieldsOfAction().stream().map(FieldOfAction::getId).collect(Collectors.toSet()));
    }

    public EditConflictException conflict(Idea stored, IdeaInput opened, IdeaInput mine) {
        return new EditConflictException(
                "idea.idea.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<IdeaInput>()
                        .field("idea.idea.title", IdeaInput::title)
                        .field("idea.idea.description", IdeaInput::description)
                        .field("idea.idea.source", IdeaInput::source)
                        .field("idea.idea.sourceNote", IdeaInput::sourceNote)
                        .field("idea.idea.receivedOn", IdeaInput::receivedOn, day -> Texts.date((LocalDate) day))
                        .field("idea.idea.origin", IdeaInput::origin, this::title)
                        .field("idea.idea.responsible", IdeaInput::responsibleId, id -> people.name((Long) id))
                        .field("idea.idea.fieldsOfAction", IdeaInput::fieldIds, this::fieldNames)
                        .changes(opened, input(stored), mine));
    }

    private String title(Object origin) {
        return subjects.find((SubjectRef) origin).map(SubjectTitle::title).orElse("–");
    }

    @SuppressWarnings("unchecked")
    private String fieldNames(Object ids) {
        return String.join(", ", names(fields.references((Collection<Long>) ids)));
    }

    /** In the order of the list of fields. */
    public static List<String> names(Collection<FieldOfAction> fields) {
        return fields.stream()
                .sorted(Comparator.comparingInt(FieldOfAction::getOrdinal).thenComparing(FieldOfAction::getName))
                .map(FieldOfAction::getName)
                .toList();
    }
}
