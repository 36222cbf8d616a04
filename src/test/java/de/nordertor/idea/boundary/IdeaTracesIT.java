package de.nordertor.idea.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.idea.control.IdeaSearchSource;
import de.nordertor.idea.control.SheetSearchSource;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.Municipalities;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that is written down in the room is found, and leaves no trace of a person after an erasure. */
@ExtendWith(ArquillianExtension.class)
class IdeaTracesIT {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final String WRITER = "quartier-it";
    private static final String OTHER = "Andere Stadt";

    @Inject
    private IdeaEditing editing;

    @Inject
    private IdeaSteps steps;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private PracticeExchange exchange;

    @Inject
    private SheetAdoptions adoptions;

    @Inject
    private Municipalities municipalities;

    @Inject
    private IdeaSearchSource source;

    @Inject
    private SheetSearchSource sheetSource;

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
    private final String trace = TestIdeas.word();

    private final String family = "Zwirbel" + trace;
    private final String full = "Adelgunde " + family;
    private Long person;
    private Long idea;
    private Long sheet;

    @BeforeEach
    void everyTextNamesAPerson() throws Exception {
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        person = persons.personOf(register.partner("Partner"), "Adelgunde", family);
        idea = people.as(
                WRITER,
                () -> editing.create(new IdeaInput(
                        "Garten von " + full,
                        full + " wünscht ihn",
                        IdeaSource.RESIDENT,
                        "Brief von " + full,
                        DAY,
                        null,
                        null,
                        null,
                        Set.of())));
        people.run(WRITER, () -> editing.support(idea, 3, "gezählt von " + full));
        people.run(WRITER, () -> steps.become(idea, IdeaState.UNDER_REVIEW, DAY, "Rat von " + full));
        sheet = people.as(WRITER, () -> sheets.create(sheet()));
        people.as(WRITER, () -> exchange.store(answer()));
        people.as(WRITER, () -> exchange.store(exchange.sheet(sheet).replace(municipalities.name(), OTHER)));
        Long foreign = people.as(
                        WRITER,
                        () -> sheets.list(
                                new SheetFilter("Blatt von " + full, SheetOrigin.FOREIGN, null),
                                PageRequest.firstPage()))
                .rows()
                .get(0)
                .id();
        Long adopted = people.as(WRITER, () -> adoptions.adopt(foreign, adoptions.begin(foreign)));
        people.run(WRITER, () -> adoptions.tell(adopted, full + " hat es begonnen"));
    }

    private SheetInput sheet() {
        return new SheetInput(
                "Blatt von " + full,
                Set.of(),
                "Feld von " + full,
                "Gebiet von " + full,
                "Lage: " + full,
                "Ziel: " + full,
                "Steuerung: " + full,
                "Beteiligung: " + full,
                "Wirkung: " + full,
                "Fazit: " + full,
                "Kontakt: " + full);
    }

    /** What another town makes of the sheet, as its file. */
    private String answer() {
        String sent = exchange.sheet(sheet);
        String uid = sent.replaceAll("(?s).*?\"id\": ?\"([^\"]+)\".*", "$1");
        return "{\"format\":\"nordertor-exchange\",\"version\":1,\"municipality\":\"" + OTHER
                + "\",\"producedOn\":\"2016-05-18\",\"feedback\":[{\"sheetId\":\"" + uid
                + "\",\"sheetMunicipality\":\"" + municipalities.name()
                + "\",\"ideaId\":\"x\",\"ideaTitle\":\"Idee von "
                + full + "\",\"adoptedOn\":\"2016-05-18\",\"state\":\"ADOPTED\",\"outcome\":\"Dank an " + full
                + "\"}]}";
    }

    @Test
    void ideaAndSheetAreFoundByWhatIsWrittenDown() {
        SearchEntry entry = source.entries(List.of(idea)).get(0);
        assertThat(entry.title()).isEqualTo("Garten von " + full);
        assertThat(entry.names()).containsExactly("Brief von " + full);
        assertThat(entry.text()).contains(full + " wünscht ihn", "Rat von " + full);
        assertThat(entry.path()).isEqualTo("/idea/idea?id=" + idea);
        assertThat(entry.audience()).containsExactly(Audience.of(Permission.IDEA_READ));
        SearchEntry found = sheetSource.entries(List.of(sheet)).get(0);
        assertThat(found.title()).isEqualTo("Blatt von " + full);
        assertThat(found.names()).contains("Gebiet von " + full, "Feld von " + full);
        assertThat(found.text()).contains("Lage: " + full, "Kontakt: " + full, "Dank an " + full, OTHER);
        assertThat(found.path()).isEqualTo("/idea/sheet?id=" + sheet);
        assertThat(found.audience()).containsExactly(Audience.of(Permission.IDEA_READ));
    }

    @Test
    void afterAnErasureTheNameStandsNowhere() throws Exception {
        assertThat(traces.inDatabases(trace))
                .contains(
                        "nordertor.idea.title",
                        "nordertor.idea.description",
                        "nordertor.idea.source_note",
                        "nordertor.idea_step.reason",
                        "nordertor.idea_support.note",
                        "nordertor.practice_sheet.contact",
                        "nordertor.sheet_adoption.outcome",
                        "nordertor.sheet_feedback.outcome");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        SystemWork.run(housekeeping::compact);
        assertThat(traces.inDatabases(trace)).isEmpty();
        assertThat(traces.inIndexFiles("zwirbel" + trace)).isEmpty();
        assertThat(people.as(WRITER, () -> editing.open(idea)).input().title()).startsWith("Garten von ");
    }
}
