package de.nordertor.group.boundary;

import static de.nordertor.ListStatements.unique;

import de.nordertor.ListStatements;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements the lists of groups take: the same number however long they are. */
@ExtendWith(ArquillianExtension.class)
class GroupStatementsIT {

    private static final PageRequest PAGE = PageRequest.firstPage();

    @Inject
    private ListStatements lists;

    @Inject
    private WorkingGroups groups;

    @Inject
    private FieldsOfAction fields;

    @Test
    void theGroupsTakeTwoAndTheirCoverageTwo() throws Exception {
        lists.takes(2, Role.READER, () -> groups.list(PAGE), this::group);
        lists.takes(2, Role.READER, groups::coverage, this::group);
    }

    private void group() {
        GroupInput blank = GroupInput.EMPTY;
        SystemWork.run(() -> groups.create(new GroupInput(
                "Zählung " + unique(),
                blank.kind(),
                null,
                null,
                null,
                null,
                Set.of(fields.list().get(0).id()),
                List.of())));
    }
}
