package de.nordertor.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.boundary.ConceptUpdates.OpenUpdate;
import de.nordertor.programme.boundary.Participations.OpenParticipation;
import de.nordertor.programme.boundary.ProgrammeEditing.OpenProgramme;
import de.nordertor.programme.control.ProgrammeSource;
import de.nordertor.programme.control.SessionSource;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.CriterionContent;
import de.nordertor.programme.entity.DutyContent;
import de.nordertor.programme.entity.ItemContent;
import de.nordertor.programme.entity.ItemKind;
import de.nordertor.programme.entity.ItemOutcome;
import de.nordertor.programme.entity.ItemState;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ProgrammeNameContent;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SignalTone;
import de.nordertor.programme.entity.UpdateContent;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that is written down in the room is found, and leaves no trace of a person after an erasure. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeTracesIT {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final String WRITER = "quartier-it";

    @Inject
    private ProgrammeEditing editing;

    @Inject
    private Participations participations;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private ConceptUpdates updates;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private ProgrammeSource programmeSource;

    @Inject
    private SessionSource sessionSource;

    @Inject
    private Erasures erasures;

    @Inject
    private SearchHousekeeping housekeeping;

    @Inject
    private EveryTrace traces;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople people;

    /** By it the person is found everywhere. */
    private final String trace =
            new Random().ints(12, 'a', 'k' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    private final String family = "Zwirbel" + trace;
    private final String full = "Adelgunde " + family;
    private Long person;
    private Long programme;
    private Long session;

    @BeforeEach
    void everyTextNamesAPerson() throws Exception {
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        person = persons.personOf(register.partner("Partner"), "Adelgunde", family);
        programme = people.as(WRITER, () -> editing.create(naming()));
        people.run(WRITER, () -> participations.begin(programme, DAY, "Anregung von " + full));
        OpenParticipation opened = people.as(WRITER, () -> participations.open(programme));
        people.run(
                WRITER,
                () -> participations.save(
                        opened,
                        new ParticipationInput(
                                full + " ist dafür",
                                null,
                                List.of(new CriterionContent("Rat von " + full, 3, 4, "sagt " + full)))));
        become(ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED);
        become(ParticipationState.PENDING);
        people.run(WRITER, () -> participations.hear(programme, DAY, SignalTone.OPEN, full, full + " ruft zurück"));
        become(ParticipationState.ADMITTED);
        session = people.as(WRITER, () -> sessions.plan(programme, session("Beratung mit " + full)));
        people.run(WRITER, () -> sessions.cancel(session, full + " ist krank"));
        Long area = people.as(WRITER, () -> areas.create(area()));
        Long field = people.as(WRITER, () -> fields.list().get(0).id());
        Long concept = people.as(WRITER, () -> concepts.create(area, concept(field)));
        OpenUpdate year = people.as(WRITER, () -> updates.begin(concept));
        Long goal = year.open().get(0).id();
        people.run(
                WRITER,
                () -> updates.record(
                        year,
                        new UpdateContent(
                                DAY.getYear(),
                                List.of(new ItemOutcome(goal, ItemState.CONTINUED, "Dank " + full)),
                                List.of())));
    }

    @Test
    void programmeAndSessionAreFoundByWhatIsWrittenDown() {
        SearchEntry found = only(programmeSource, programme);
        assertThat(found.title()).startsWith("Programm");
        assertThat(found.names()).contains("Träger " + full, "Bayreuth");
        assertThat(found.text())
                .contains("Ziel von " + full, "Pflicht von " + full, full + " ist dafür", full + " ruft zurück")
                .contains("Anregung von " + full, "kennt " + full);
        assertThat(found.path()).isEqualTo("/programme/programme?id=" + programme);
        assertThat(found.audience()).containsExactly(Audience.of(Permission.PROGRAMME_READ));
        SearchEntry held = only(sessionSource, session);
        assertThat(held.title()).isEqualTo("Beratung mit " + full);
        assertThat(held.text()).contains("1. " + full, "Beraterin, " + full, full + " ist krank");
        assertThat(held.audience()).containsExactly(Audience.of(Permission.PROGRAMME_READ));
    }

    @Test
    void afterAnErasureTheNameStandsNowhere() throws Exception {
        assertThat(traces.inDatabases(trace))
                .contains(
                        "nordertor.funding_programme.aim",
                        "nordertor.participating_municipality.note",
                        "nordertor.programme_duty.what",
                        "nordertor.programme_participation.assessment",
                        "nordertor.participation_step.reason",
                        "nordertor.informal_signal.source",
                        "nordertor.participation_criterion.note",
                        "nordertor.advisory_session.participants",
                        "nordertor.programme_area.notes",
                        "nordertor.area_programme_name.name",
                        "nordertor.development_concept.decided_by",
                        "nordertor.concept_item.title",
                        "nordertor.concept_update_entry.title",
                        "nordertor.concept_update_entry.reason");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        SystemWork.run(housekeeping::compact);
        assertThat(traces.inDatabases(trace)).isEmpty();
        assertThat(traces.inIndexFiles("zwirbel" + trace)).isEmpty();
        OpenProgramme opened = people.as(WRITER, () -> editing.open(programme));
        assertThat(opened.input().aim()).startsWith("Ziel von ");
    }

    private ProgrammeInput naming() {
        return new ProgrammeInput(
                "Programm",
                "Auftraggeber " + full,
                "Träger " + full,
                "Berater " + full,
                "Ziel von " + full,
                null,
                null,
                null,
                null,
                null,
                "Bedingung von " + full,
                null,
                List.of(new MunicipalityContent("Bayreuth", null, null, null, "kennt " + full)),
                List.of(new DutyContent("Pflicht von " + full, 3)));
    }

    private SessionContent session(String topic) {
        return new SessionContent(
                SessionFormat.ADVISORY_SESSION,
                topic,
                DAY,
                "Bei " + full,
                "1. " + full,
                "Beraterin, " + full,
                "Mit " + full,
                null);
    }

    private AreaContent area() {
        return new AreaContent(
                "Gebiet",
                null,
                null,
                null,
                "Sprecherin ist " + full,
                List.of(new ProgrammeNameContent("Stiftung " + full, null, null)),
                List.of());
    }

    private ConceptContent concept(Long field) {
        return new ConceptContent(
                "ISEK",
                null,
                "Vorsitz " + full,
                List.of(new ItemContent(null, ItemKind.GOAL, field, "Ziel von " + full)));
    }

    private void become(ParticipationState state) throws Exception {
        people.run(WRITER, () -> participations.become(programme, state, DAY, "Sagt " + full));
    }

    private static SearchEntry only(SearchSource source, Long id) {
        return source.entries(List.of(id)).get(0);
    }
}
