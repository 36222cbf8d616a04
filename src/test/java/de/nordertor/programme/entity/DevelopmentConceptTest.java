package de.nordertor.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.programme.boundary.TestAreas;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a concept with two goals: Nachbarschaft with the measure Treff, and Wege. */
class DevelopmentConceptTest {

    private static final Change CHANGE = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Brandhorst");
    private static final LocalDate DECIDED = LocalDate.of(2013, 3, 12);

    private final DevelopmentConcept concept = new DevelopmentConcept(
            new ProgrammeArea(TestAreas.full("Nordertor", null), CHANGE),
            content(goal(null, "Nachbarschaft"), measure(null, "Treff"), goal(null, "Wege")),
            CHANGE);
    private Long neighbours;
    private Long place;
    private Long ways;
    private long nextId = 1;

    @BeforeEach
    void itIsStored() throws Exception {
        store();
        neighbours = id("Nachbarschaft");
        place = id("Treff");
        ways = id("Wege");
    }

    @Test
    void aYearTellsWhatBecameOfEachAndTheStateFollows() {
        tell(2014, told(neighbours, ItemState.CONTINUED), told(place, ItemState.INITIATED), told(ways, null));
        assertThat(states()).containsExactly(ItemState.CONTINUED, ItemState.INITIATED, ItemState.PLANNED);
        ConceptUpdate year = concept.getUpdates().get(0);
        assertThat(year.getYear()).isEqualTo(2014);
        assertThat(year.getRecordedBy()).isEqualTo("Brandhorst");
        assertThat(year.getEntries()).extracting(ConceptUpdateEntry::getReason).containsExactly("darum", "darum");
    }

    @Test
    void whatIsUnderWayHasToBeToldOfAndWhatIsCompletedIsNotToldOfAgain() {
        tell(2014, told(neighbours, ItemState.CONTINUED), told(place, ItemState.INITIATED));
        refused("programme.update.missing", () -> tell(2015, told(neighbours, ItemState.CONTINUED)));
        concept.update(update(2015, told(neighbours, ItemState.CONTINUED), told(place, ItemState.COMPLETED)), CHANGE);
        refused(
                "programme.update.illegalStep",
                () -> tell(2016, told(neighbours, ItemState.CONTINUED), told(place, ItemState.CONTINUED)));
    }

    @Test
    void whatIsUnderWayIsNotInitiatedAgain() {
        tell(2014, told(place, ItemState.INITIATED));
        refused("programme.update.illegalStep", () -> tell(2015, told(place, ItemState.INITIATED)));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, programme.update.twice",
        "2013, programme.update.beforeLast",
        "2012, programme.update.beforeDecision"
    })
    void yearsFollowEachOtherAndEachIsToldOnce(int year, String refusal) {
        tell(2014, told(place, ItemState.INITIATED));
        refused(refusal, () -> tell(year, told(place, ItemState.CONTINUED)));
        assertThat(concept.getUpdates()).hasSize(1);
    }

    @Test
    void aYearThatTellsNothingIsNone() {
        refused("programme.update.nothing", () -> tell(2014, told(place, null)));
    }

    @Test
    void aNewMeasureStandsBelowItsGoalFromThenOn() throws Exception {
        concept.update(
                new UpdateContent(2014, List.of(), List.of(new NewMeasure(neighbours, "Fest", "Wunsch"))), CHANGE);
        assertThat(concept.getItems())
                .extracting(ConceptItem::getTitle)
                .containsExactly("Nachbarschaft", "Treff", "Fest", "Wege");
        assertThat(states().get(2)).isEqualTo(ItemState.INITIATED);
        store();
        refused("programme.update.missing", () -> tell(2015, told(place, ItemState.INITIATED)));
    }

    @Test
    void nothingIsInitiatedBelowACompletedGoal() {
        refused(
                "programme.update.goalCompleted",
                () -> concept.update(
                        new UpdateContent(
                                2014,
                                List.of(told(neighbours, ItemState.COMPLETED)),
                                List.of(new NewMeasure(neighbours, "Fest", "Wunsch"))),
                        CHANGE));
    }

    @Test
    void earlierYearsKeepTheTitleOfThenAndWhatTheyTellOfStays() {
        tell(2014, told(place, ItemState.INITIATED));
        concept.describe(content(goal(neighbours, "Nachbarschaft"), measure(place, "Nachbarschaftstreff")), CHANGE);
        assertThat(concept.getItems())
                .extracting(ConceptItem::getTitle)
                .containsExactly("Nachbarschaft", "Nachbarschaftstreff");
        assertThat(concept.getUpdates().get(0).getEntries())
                .extracting(ConceptUpdateEntry::getTitle)
                .containsExactly("Treff");
        refused("programme.item.told", () -> concept.describe(content(goal(neighbours, "Nachbarschaft")), CHANGE));
    }

    @Test
    void aRowThatGoesTakesNothingFromTheOthers() {
        tell(2014, told(ways, ItemState.INITIATED));
        concept.describe(content(goal(ways, "Wege")), CHANGE);
        assertThat(concept.getItems()).extracting(ConceptItem::getId).containsExactly(ways);
        assertThat(states()).containsExactly(ItemState.INITIATED);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> content(measure(null, "Treff"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ItemContent(null, ItemKind.GOAL, null, "Wege"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ItemOutcome(1L, ItemState.COMPLETED, " "))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> content().requireDecidedUntil(DECIDED.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> update(2017).requireUntil(LocalDate.of(2016, 12, 31)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> update(1989).requireUntil(LocalDate.of(2016, 12, 31)))
                .isInstanceOf(InvalidInputException.class);
    }

    private void tell(int year, ItemOutcome... outcomes) {
        concept.update(update(year, outcomes), CHANGE);
    }

    private static UpdateContent update(int year, ItemOutcome... outcomes) {
        return new UpdateContent(year, List.of(outcomes), List.of());
    }

    private static ItemOutcome told(Long id, ItemState outcome) {
        return new ItemOutcome(id, outcome, outcome == null ? null : "darum");
    }

    private static ConceptContent content(ItemContent... items) {
        return new ConceptContent("ISEK", DECIDED, "Rat", List.of(items));
    }

    private static ItemContent goal(Long id, String title) {
        return new ItemContent(id, ItemKind.GOAL, 5L, title);
    }

    private static ItemContent measure(Long id, String title) {
        return new ItemContent(id, ItemKind.MEASURE, null, title);
    }

    private List<ItemState> states() {
        return concept.getItems().stream().map(ConceptItem::getState).toList();
    }

    private Long id(String title) {
        return concept.getItems().stream()
                .filter(item -> item.getTitle().equals(title))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** Gives ids as the database does. */
    private void store() throws ReflectiveOperationException {
        Field id = BaseEntity.class.getDeclaredField("id");
        id.setAccessible(true);
        for (ConceptItem item : new ArrayList<>(concept.getItems())) {
            if (item.getId() == null) {
                id.set(item, nextId++);
            }
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(Texts.in(Locale.GERMAN).format(key, refusal.arguments())).doesNotContain("{");
        });
    }
}
