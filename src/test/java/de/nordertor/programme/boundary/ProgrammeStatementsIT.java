package de.nordertor.programme.boundary;

import static de.nordertor.ListStatements.unique;

import de.nordertor.ListStatements;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.programme.boundary.ConceptUpdates.OpenUpdate;
import de.nordertor.programme.entity.ItemOutcome;
import de.nordertor.programme.entity.ItemState;
import de.nordertor.programme.entity.UpdateContent;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements the lists of programmes, areas and concepts take: the same number however long they are. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeStatementsIT {

    private static final PageRequest PAGE = PageRequest.firstPage();

    @Inject
    private ListStatements lists;

    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeEditing programmeEditing;

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private ConceptUpdates conceptUpdates;

    @Inject
    private FieldsOfAction fields;

    @Test
    void theProgrammesTakeTwo() throws Exception {
        lists.takes(2, Role.READER, () -> programmes.list(ProgrammeFilter.NONE, PAGE), this::programme);
    }

    @Test
    void theAreasTakeTwoAndTheConceptsOfOneTakeOne() throws Exception {
        lists.takes(2, Role.READER, () -> areas.list(PAGE), this::area);
        Long area = area();
        lists.takes(1, Role.READER, () -> concepts.list(area), () -> concept(area));
    }

    @Test
    void aConceptTakesEightHoweverManyYearsItTells() throws Exception {
        Long concept = concept(area());
        lists.takes(8, Role.READER, () -> concepts.view(concept), () -> year(concept));
    }

    private void programme() {
        SystemWork.run(() -> programmeEditing.create(TestProgrammes.named("Zählung " + unique())));
    }

    private Long area() {
        AtomicReference<Long> id = new AtomicReference<>();
        SystemWork.run(() -> id.set(areas.create(TestAreas.full("Zählung " + unique(), null))));
        return id.get();
    }

    private Long concept(Long areaId) {
        AtomicReference<Long> id = new AtomicReference<>();
        SystemWork.run(() -> id.set(concepts.create(
                areaId,
                TestAreas.concept("Zählung " + unique(), fields.list().get(0).id()))));
        return id.get();
    }

    private void year(Long conceptId) {
        SystemWork.run(() -> {
            OpenUpdate opened = conceptUpdates.begin(conceptId);
            conceptUpdates.record(
                    opened,
                    new UpdateContent(
                            concepts.view(conceptId).updates().isEmpty() ? 2014 : opened.year(),
                            opened.open().stream()
                                    .map(line -> new ItemOutcome(line.id(), ItemState.CONTINUED, "Zählung"))
                                    .toList(),
                            List.of()));
        });
    }
}
