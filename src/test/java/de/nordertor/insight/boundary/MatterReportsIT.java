package de.nordertor.insight.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.TownDay;
import de.nordertor.cooperation.boundary.CooperationEditing;
import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.cooperation.boundary.CooperationPlans;
import de.nordertor.cooperation.boundary.CooperationPlans.OpenPlan;
import de.nordertor.cooperation.boundary.PlanInput;
import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.boundary.TestCooperations;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.Recipient;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.group.boundary.GroupInput;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ConceptUpdates;
import de.nordertor.programme.boundary.ConceptUpdates.OpenUpdate;
import de.nordertor.programme.boundary.DevelopmentConcepts;
import de.nordertor.programme.boundary.ProgrammeAreas;
import de.nordertor.programme.boundary.TestAreas;
import de.nordertor.programme.entity.DevelopmentConcept;
import de.nordertor.programme.entity.ItemOutcome;
import de.nordertor.programme.entity.ItemState;
import de.nordertor.programme.entity.NewMeasure;
import de.nordertor.programme.entity.ProgrammeArea;
import de.nordertor.programme.entity.UpdateContent;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cooperation, its area, its group and the area's concept draft themselves like a programme. */
@ExtendWith(ArquillianExtension.class)
class MatterReportsIT {

    private static final LocalDate TODAY = TownDay.today();
    private static final LocalDate SUMMER = TODAY.plusMonths(2);

    @Inject
    private Reports reports;

    @Inject
    private CooperationEditing cooperations;

    @Inject
    private CooperationPlans plans;

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private ConceptUpdates updates;

    @Inject
    private WorkingGroups groups;

    @Inject
    private Deadlines deadlines;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private SmallTown town;

    @Inject
    private ToldPapers told;

    @Inject
    private TestPeople people;

    private final String word = TestCooperations.word();
    private final String writer = "report-" + word;
    private SmallTown.Place place;
    private Long writerId;
    private Long field;
    private Long area;
    private Long group;
    private Long cooperation;

    @BeforeEach
    void aCooperationOfAGroupInAnArea() throws Exception {
        place = town.found();
        writerId = people.have(writer, Role.QUARTER_MANAGEMENT, place.departmentCode());
        field = people.as(writer, () -> fields.list().get(0).id());
        area = people.as(writer, () -> areas.create(TestAreas.full("Viertel " + word, null)));
        group = people.as(
                writer,
                () -> groups.create(new GroupInput(
                        "AG " + word,
                        WorkingGroupKind.WORKING_GROUP,
                        "Bäume pflanzen",
                        null,
                        null,
                        7,
                        Set.of(field),
                        List.of(new MemberContent("Antje Geheim", "Gärtnerei " + word, null, null, null, null)))));
        cooperation = people.as(writer, () -> cooperations.create(input()));
        plan(new MilestoneContent("Sommerfest", SUMMER, null));
        people.run(
                writer,
                () -> deadlines.set(
                        new SubjectRef(Cooperation.KIND, cooperation),
                        new DeadlineInput(DeadlineKind.NEXT_STEP, "Plakate drucken", SUMMER, writerId, null, null)));
    }

    @Test
    void aCooperationTellsWhatWasAnnouncedAndWhatBecameOfIt() throws Exception {
        Long first = begin(Cooperation.KIND, cooperation);
        assertThat(text(first))
                .contains("Ziel des Vorhabens „Lesen " + word + "“: Kinder lesen.")
                .contains("Fördergebiet „Viertel " + word + "“ statt")
                .contains("Hinter dem Vorhaben steht die Gruppe „AG " + word + "“.")
                .contains("wurde das Vorhaben vorgeschlagen.")
                .contains("soll erreicht sein: Sommerfest.")
                .contains("ist vorgesehen: Plakate drucken.");
        told.by(
                place,
                people.as(writer, () -> reports.makePaper(first, place.paperTypeId(), place.departmentId())),
                TODAY.minusDays(1));

        OpenPlan opened = people.as(writer, () -> plans.openPlan(cooperation));
        Long row = opened.input().milestones().get(0).id();
        people.run(
                writer,
                () -> plans.savePlan(
                        opened, planned(new RowInput<>(row, new MilestoneContent("Sommerfest", SUMMER, TODAY)))));
        Long second = begin(Cooperation.KIND, cooperation);
        assertThat(text(second))
                .contains("Angekündigt war: Sommerfest. Das ist am ")
                .contains("Angekündigt war: Plakate drucken. Das steht noch aus und ist für den ")
                .contains("Erreicht wurde am ")
                .doesNotContain("Ziel des Vorhabens", "vorgeschlagen", "Fördergebiet");
    }

    /** The committee had no time for it. */
    @Test
    void whatWasPostponedWasNotTold() throws Exception {
        Long first = begin(Cooperation.KIND, cooperation);
        told.postponed(
                place,
                people.as(writer, () -> reports.makePaper(first, place.paperTypeId(), place.departmentId())),
                TODAY.minusDays(1));
        assertThat(text(begin(Cooperation.KIND, cooperation)))
                .contains("Ziel des Vorhabens")
                .doesNotContain("Zuletzt wurde", "Angekündigt war");
    }

    @Test
    void anAreaTellsItsGroupsConceptsAndCooperations() throws Exception {
        Long concept = concept();
        record(concept);
        String text = text(begin(ProgrammeArea.KIND, area));
        assertThat(text)
                .contains("Das Fördergebiet „Viertel " + word + "“ wird seit dem 14. Mai 2008")
                .contains("lebten am 31. Dezember 2015 3.391 Menschen")
                .contains("Grundlage ist das Entwicklungskonzept „ISEK " + word
                        + "“, beschlossen am 12. März 2013 (Rat).")
                .contains("Abgeschlossen (2014): Treff. Er steht.")
                .contains("Neu begonnen (2014): Fest. Alle feiern.")
                .contains("In Vorbereitung ist ein Vorhaben.");
    }

    /** Hours of last week were written down after the draft, before the meeting: they are in what it comes to. */
    @Test
    void aSumIsOverEverythingAndToldWhenItChanged() throws Exception {
        giveHours(3, TODAY.minusDays(9));
        Long first = begin(ProgrammeArea.KIND, area);
        assertThat(chosen(first)).contains("Eingebracht wurden insgesamt drei Stunden Arbeit.");
        Long paper = people.as(writer, () -> reports.makePaper(first, place.paperTypeId(), place.departmentId()));
        giveHours(7, TODAY.minusDays(7));
        told.by(place, paper, TODAY.minusDays(2));

        Long second = begin(ProgrammeArea.KIND, area);
        assertThat(chosen(second)).contains("Eingebracht wurden insgesamt zehn Stunden Arbeit.");
        told.by(
                place,
                people.as(writer, () -> reports.makePaper(second, place.paperTypeId(), place.departmentId())),
                TODAY.minusDays(1));
        assertThat(text(begin(ProgrammeArea.KIND, area))).doesNotContain("Stunden");
    }

    @Test
    void aGroupTellsItsWorkAndNoNames() throws Exception {
        Long id = begin(WorkingGroup.KIND, group);
        assertThat(text(id))
                .contains("Aufgabe der Gruppe „AG " + word + "“: Bäume pflanzen.")
                .contains("Aus dem Quartier nehmen sieben Personen teil.")
                .contains("In der Gruppe arbeitet Gärtnerei " + word + " mit.");
        assertThat(people.as(writer, () -> reports.view(id)).parts().stream().flatMap(part -> part.lines().stream()))
                .filteredOn(line -> line.text().contains("Antje Geheim"))
                .singleElement()
                .satisfies(line -> assertThat(line.chosen()).isFalse());
    }

    @Test
    void aConceptIsUpdatedFromWhatItsYearSays() throws Exception {
        Long concept = concept();
        record(concept);
        SubjectRef matter = new SubjectRef(DevelopmentConcept.KIND, concept);
        Long update = people.as(
                writer,
                () -> reports.begin(new ReportOrder(
                        matter,
                        DraftPurpose.CONCEPT_UPDATE,
                        null,
                        LocalDate.of(2014, 1, 1),
                        LocalDate.of(2014, 12, 31))));
        assertThat(text(update)).contains("Abgeschlossen (2014): Treff.", "Fortgeführt (2014): Nachbarschaft.");
        Long other = people.as(
                writer,
                () -> reports.begin(new ReportOrder(
                        matter,
                        DraftPurpose.CONCEPT_UPDATE,
                        null,
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2015, 12, 31))));
        assertThat(text(other)).contains("Grundlage ist").doesNotContain("(2014)");
        assertThat(people.as(writer, () -> reports.makePaper(other, place.paperTypeId(), place.departmentId())))
                .isNotNull();
    }

    private Long begin(String kind, Long id) throws Exception {
        return people.as(
                writer,
                () -> reports.begin(new ReportOrder(
                        new SubjectRef(kind, id), DraftPurpose.REPORT, place.committeeId(), null, null)));
    }

    private String text(Long id) throws Exception {
        StringBuilder text = new StringBuilder();
        people.as(writer, () -> reports.view(id)).parts().forEach(part -> part.lines().stream()
                .peek(line -> assertThat(line.evidence()).as(line.text()).isNotEmpty())
                .forEach(line -> text.append(line.text()).append('\n')));
        return text.toString();
    }

    private List<String> chosen(Long id) throws Exception {
        return people.as(writer, () -> reports.view(id)).parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.chosen())
                .map(line -> line.text())
                .toList();
    }

    private CooperationInput input() {
        return new CooperationInput(
                "Lesen " + word,
                "Kinder lesen",
                null,
                null,
                group,
                area,
                PlaceInput.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    private void plan(MilestoneContent milestone) throws Exception {
        OpenPlan opened = people.as(writer, () -> plans.openPlan(cooperation));
        people.run(writer, () -> plans.savePlan(opened, planned(new RowInput<>(null, milestone))));
    }

    private void giveHours(int hours, LocalDate on) throws Exception {
        OpenPlan opened = people.as(writer, () -> plans.openPlan(cooperation));
        List<RowInput<ContributionContent>> given =
                new ArrayList<>(opened.input().contributions());
        given.add(new RowInput<>(
                null,
                new ContributionContent(
                        ContributionKind.HOURS,
                        "Vorlesen",
                        null,
                        "Die Nachbarn",
                        Recipient.OTHER,
                        "Kita",
                        BigDecimal.valueOf(hours),
                        on)));
        people.run(
                writer,
                () -> plans.savePlan(opened, new PlanInput(null, opened.input().milestones(), given, List.of())));
    }

    private static PlanInput planned(RowInput<MilestoneContent> milestone) {
        return new PlanInput(null, List.of(milestone), List.of(), List.of());
    }

    private Long concept() throws Exception {
        return people.as(writer, () -> concepts.create(area, TestAreas.concept("ISEK " + word, field)));
    }

    /** What 2014 says of the goals, of their measure, and of a new one. */
    private void record(Long concept) throws Exception {
        OpenUpdate opened = people.as(writer, () -> updates.begin(concept));
        List<ItemOutcome> outcomes = List.of(
                new ItemOutcome(opened.open().get(0).id(), ItemState.CONTINUED, "Alle kennen sich."),
                new ItemOutcome(opened.open().get(1).id(), ItemState.COMPLETED, "Er steht."));
        NewMeasure measure = new NewMeasure(opened.open().get(0).id(), "Fest", "Alle feiern.");
        people.run(writer, () -> updates.record(opened, new UpdateContent(2014, outcomes, List.of(measure))));
    }
}
