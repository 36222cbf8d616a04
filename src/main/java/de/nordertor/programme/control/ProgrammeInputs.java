package de.nordertor.programme.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.programme.boundary.ParticipationInput;
import de.nordertor.programme.boundary.ProgrammeInput;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.Checklist;
import de.nordertor.programme.entity.CriterionContent;
import de.nordertor.programme.entity.DutyContent;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.ProgrammeParticipation;
import de.nordertor.programme.entity.SessionContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns what forms send into what programmes and participations accept, back again, and tells two of them apart. */
@ApplicationScoped
public class ProgrammeInputs {

    private static final int USUAL_CRITERIA = 5;
    private static final int USUAL_WEIGHT = 3;

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The person who is signed in; null for the system. */
    public Long me() {
        return user.id().isPresent() ? user.id().getAsLong() : null;
    }

    /** The questions that a town usually asks itself; each town changes them for each programme. */
    public Checklist usualChecklist() {
        Texts texts = Texts.in(Locale.GERMAN);
        return new Checklist(IntStream.rangeClosed(1, USUAL_CRITERIA)
                .mapToObj(i ->
                        new CriterionContent(texts.get("programme.criterion.usual." + i), USUAL_WEIGHT, null, null))
                .toList());
    }

    public ProgrammeContent content(ProgrammeInput input) {
        return new ProgrammeContent(
                input.name(),
                input.client(),
                input.carrier(),
                input.adviser(),
                input.aim(),
                input.startsOn(),
                input.endsOn(),
                input.places(),
                input.sessionQuota(),
                input.sumPerPlace(),
                input.conditions(),
                input.web(),
                input.municipalities(),
                input.duties());
    }

    public ProgrammeInput input(FundingProgramme programme) {
        ProgrammeContent content = programme.content();
        return new ProgrammeInput(
                content.name(),
                content.client(),
                content.carrier(),
                content.adviser(),
                content.aim(),
                content.startsOn(),
                content.endsOn(),
                content.places(),
                content.sessionQuota(),
                content.sumPerPlace(),
                content.conditions(),
                content.web(),
                content.municipalities(),
                content.duties());
    }

    public ParticipationInput input(ProgrammeParticipation participation) {
        return new ParticipationInput(
                participation.getAssessment(),
                participation.getResponsibleId(),
                participation.checklist().criteria());
    }

    /** @param responsibleId null for nobody */
    public Long person(Long responsibleId) {
        return responsibleId == null ? null : users.get(responsibleId).id();
    }

    /** Null for nobody. */
    public String personName(Long id) {
        return id == null ? null : users.find(id).map(PersonRow::displayName).orElse(null);
    }

    /** @throws InvalidInputException where a step lies before the new start */
    public static void requireStartBefore(ProgrammeContent content, ProgrammeParticipation participation) {
        LocalDate first = participation.begunOn();
        if (content.startsOn() != null && first.isBefore(content.startsOn())) {
            throw new InvalidInputException("programme.programme.startsAfterStep", content.startsOn(), first);
        }
    }

    public EditConflictException conflict(FundingProgramme stored, ProgrammeInput opened, ProgrammeInput mine) {
        return new EditConflictException(
                "programme.programme.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<ProgrammeInput>()
                        .field("programme.programme.name", ProgrammeInput::name)
                        .field("programme.programme.client", ProgrammeInput::client)
                        .field("programme.programme.carrier", ProgrammeInput::carrier)
                        .field("programme.programme.adviser", ProgrammeInput::adviser)
                        .field("programme.programme.aim", ProgrammeInput::aim)
                        .field("programme.programme.startsOn", ProgrammeInput::startsOn, ProgrammeInputs::day)
                        .field("programme.programme.endsOn", ProgrammeInput::endsOn, ProgrammeInputs::day)
                        .field("programme.programme.places", ProgrammeInput::places, String::valueOf)
                        .field("programme.programme.sessionQuota", ProgrammeInput::sessionQuota, String::valueOf)
                        .field("programme.programme.sumPerPlace", ProgrammeInput::sumPerPlace, String::valueOf)
                        .field("programme.programme.conditions", ProgrammeInput::conditions)
                        .field("programme.programme.web", ProgrammeInput::web)
                        .field(
                                "programme.municipality.all",
                                ProgrammeInput::municipalities,
                                rows(MunicipalityContent::name))
                        .field("programme.duty.all", ProgrammeInput::duties, rows(DutyContent::what))
                        .changes(opened, input(stored), mine));
    }

    public EditConflictException conflict(
            ProgrammeParticipation stored, ParticipationInput opened, ParticipationInput mine) {
        return new EditConflictException(
                "programme.participation.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<ParticipationInput>()
                        .field("programme.participation.assessment", ParticipationInput::assessment)
                        .field(
                                "programme.participation.responsible",
                                ParticipationInput::responsibleId,
                                id -> personName((Long) id))
                        .field("programme.checklist.title", ParticipationInput::criteria, rows(CriterionContent::name))
                        .changes(opened, input(stored), mine));
    }

    public EditConflictException conflict(AdvisorySession stored, SessionContent opened, SessionContent mine) {
        return new EditConflictException(
                "programme.session.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<SessionContent>()
                        .field("programme.session.format", SessionContent::format)
                        .field("programme.session.topic", SessionContent::topic)
                        .field("programme.session.on", SessionContent::on, ProgrammeInputs::day)
                        .field("programme.session.place", SessionContent::place)
                        .field("programme.session.agenda", SessionContent::agenda)
                        .field("programme.session.participants", SessionContent::participants)
                        .field("programme.session.results", SessionContent::results)
                        .field("programme.session.usefulness", SessionContent::usefulness, String::valueOf)
                        .changes(opened, stored.content(), mine));
    }

    static String day(Object date) {
        return Texts.date((LocalDate) date);
    }

    @SuppressWarnings("unchecked")
    static <T> Function<Object, String> rows(Function<T, String> name) {
        return rows -> ((List<T>) rows).stream().map(name).collect(Collectors.joining("; "));
    }
}
