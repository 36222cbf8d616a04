package de.nordertor.cooperation.boundary;

import static de.nordertor.ListStatements.unique;

import de.nordertor.ListStatements;
import de.nordertor.TownDay;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements the lists of cooperations take: the same number however long they are. */
@ExtendWith(ArquillianExtension.class)
class CooperationStatementsIT {

    private static final int YEAR = TownDay.today().getYear();

    @Inject
    private ListStatements lists;

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationMap map;

    @Inject
    private CooperationTimes times;

    @Inject
    private CooperationEditing editing;

    @Test
    void theListAndTheMapTakeThreeTheBoardTwoMoreThanItHasColumnsAndTheScheduleTwo() throws Exception {
        lists.takes(
                3,
                Role.READER,
                () -> cooperations.list(CooperationFilter.NONE, PageRequest.firstPage()),
                this::cooperation);
        lists.takes(
                CooperationState.values().length + 2,
                Role.READER,
                () -> cooperations.board(CooperationFilter.NONE),
                this::cooperation);
        lists.takes(
                3, Role.READER, () -> map.places(CooperationFilter.NONE, PageRequest.firstPage()), this::cooperation);
        lists.takes(2, Role.READER, () -> times.ofYear(YEAR, CooperationFilter.NONE), this::cooperation);
    }

    private void cooperation() {
        CooperationInput blank = TestCooperations.input("Zählung " + unique());
        SystemWork.run(() -> editing.create(new CooperationInput(
                blank.title(),
                null,
                null,
                null,
                null,
                null,
                blank.place(),
                LocalDate.of(YEAR, 1, 1),
                null,
                null,
                null,
                null,
                null,
                blank.fieldIds(),
                blank.targetGroups())));
    }
}
