package de.nordertor.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.programme.boundary.ConceptUpdates.OpenUpdate;
import de.nordertor.programme.boundary.DevelopmentConcepts.OpenConcept;
import de.nordertor.programme.control.ConceptSource;
import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.ItemOutcome;
import de.nordertor.programme.entity.ItemState;
import de.nordertor.programme.entity.NewMeasure;
import de.nordertor.programme.entity.UpdateContent;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The concept of {@link TestAreas}: a goal with a measure, and another goal. */
@ExtendWith(ArquillianExtension.class)
class DevelopmentConceptsIT {

    private static final String WRITER = "quartier-it";
    private static final String READER = "reader-it";

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private ConceptUpdates updates;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private ConceptSource source;

    @Inject
    private TestPeople people;

    private final String name = "ISEK " + UUID.randomUUID();
    private Long area;
    private Long field;
    private Long id;

    @BeforeEach
    void aConceptIsEntered() throws Exception {
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        area = people.as(WRITER, () -> areas.create(TestAreas.full("Quartier", null)));
        field = people.as(WRITER, () -> fields.list().get(0).id());
        id = people.as(WRITER, () -> concepts.create(area, TestAreas.concept(name, field)));
    }

    @Test
    void yearsFollowEachOtherAndStayAsTheyWere() throws Exception {
        OpenUpdate first = open();
        assertThat(first.open()).extracting(ConceptView.Line::title).containsExactly("Nachbarschaft", "Treff", "Wege");
        record(first, 2014, List.of(told(first, 0, ItemState.CONTINUED), told(first, 1, ItemState.COMPLETED)), "Fest");
        OpenUpdate second = open();
        assertThat(second.year()).isEqualTo(2015);
        assertThat(second.open()).extracting(ConceptView.Line::title).containsExactly("Nachbarschaft", "Fest", "Wege");
        assertThatThrownBy(() -> record(second, 2014, List.of(told(second, 0, ItemState.CONTINUED)), "Zu spät"))
                .isInstanceOf(InvalidInputException.class);
        record(second, 2015, List.of(told(second, 0, ItemState.COMPLETED), told(second, 1, ItemState.CONTINUED)), null);

        ConceptView view = people.as(READER, () -> concepts.view(id));
        assertThat(view.programme()).isEqualTo("Soziale Stadt");
        assertThat(view.lines())
                .extracting(ConceptView.Line::state)
                .containsExactly(ItemState.COMPLETED, ItemState.COMPLETED, ItemState.CONTINUED, ItemState.PLANNED);
        assertThat(view.updates()).extracting(ConceptView.Update::year).containsExactly(2015, 2014);
        assertThat(view.updates().get(1).entries())
                .extracting(ConceptView.Entry::outcome)
                .containsExactly(ItemState.CONTINUED, ItemState.COMPLETED, ItemState.INITIATED);
        assertThat(people.as(READER, () -> concepts.list(area)))
                .extracting(ConceptRow::lastYear)
                .containsExactly(2015);
        assertThat(source.entries(List.of(id)).get(0).text()).contains("Fest", "weil 2014");
    }

    @Test
    void ofTwoWhoTellOfOneYearAtTheSameMomentOneIsTold() throws Exception {
        OpenUpdate opened = open();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> same = () -> {
                record(opened, 2014, List.of(told(opened, 0, ItemState.CONTINUED)), null);
                return null;
            };
            int recorded = 0;
            for (Future<Object> one : both.invokeAll(List.of(same, same))) {
                try {
                    one.get();
                    recorded++;
                } catch (java.util.concurrent.ExecutionException told) {
                    assertThat(told.getCause()).isInstanceOf(BusinessException.class);
                }
            }
            assertThat(recorded).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
        assertThat(people.as(READER, () -> concepts.view(id)).updates()).hasSize(1);
    }

    @Test
    void aChangedConceptIsOpenedAnewBeforeAYearIsRecorded() throws Exception {
        OpenUpdate opened = open();
        OpenConcept form = people.as(WRITER, () -> concepts.open(id));
        people.run(WRITER, () -> concepts.save(form, renamed(form.content(), name + " neu")));
        assertThatThrownBy(() -> record(opened, 2014, List.of(told(opened, 0, ItemState.CONTINUED)), null))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> concepts.save(form, form.content())))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .containsExactly(name + " neu"));
    }

    @Test
    void goalsKeepTheirIdsWhenRowsComeAndGo() throws Exception {
        OpenConcept form = people.as(WRITER, () -> concepts.open(id));
        ConceptContent content = form.content();
        people.run(
                WRITER,
                () -> concepts.save(
                        form,
                        new ConceptContent(
                                content.title(),
                                content.decidedOn(),
                                null,
                                List.of(
                                        content.items().get(2),
                                        TestAreas.measure("Querung"),
                                        content.items().get(0)))));
        ConceptView view = people.as(READER, () -> concepts.view(id));
        assertThat(view.lines())
                .extracting(ConceptView.Line::title)
                .containsExactly("Wege", "Querung", "Nachbarschaft");
        assertThat(view.lines().get(0).id()).isEqualTo(content.items().get(2).id());
        assertThat(people.as(READER, () -> areas.history(area)))
                .extracting(AuditRow::subjectKind)
                .contains("DevelopmentConcept", "ConceptItem");
    }

    @Test
    void foreignThingsAndReadersAreRefused() throws Exception {
        assertThatThrownBy(() -> people.as(WRITER, () -> concepts.create(-1L, TestAreas.concept(name, field))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> concepts.create(area, TestAreas.concept(name, -1L))))
                .isInstanceOf(NotFoundException.class);
        OpenUpdate opened = open();
        assertThatThrownBy(() -> people.run(
                        WRITER,
                        () -> updates.record(
                                opened,
                                new UpdateContent(
                                        2014, List.of(new ItemOutcome(-1L, ItemState.CONTINUED, "x")), List.of()))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(READER, () -> updates.begin(id))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> concepts.open(id))).isInstanceOf(NotPermittedException.class);
    }

    private OpenUpdate open() throws Exception {
        return people.as(WRITER, () -> updates.begin(id));
    }

    /** @param measure initiated below the first goal; null for none */
    private void record(OpenUpdate opened, int year, List<ItemOutcome> outcomes, String measure) throws Exception {
        List<NewMeasure> measures = measure == null
                ? List.of()
                : List.of(new NewMeasure(opened.open().get(0).id(), measure, "weil " + year));
        people.run(WRITER, () -> updates.record(opened, new UpdateContent(year, outcomes, measures)));
    }

    private static ItemOutcome told(OpenUpdate opened, int line, ItemState outcome) {
        return new ItemOutcome(opened.open().get(line).id(), outcome, "darum");
    }

    private static ConceptContent renamed(ConceptContent content, String title) {
        return new ConceptContent(title, content.decidedOn(), content.decidedBy(), content.items());
    }
}
