package de.nordertor.idea.boundary;

import static de.nordertor.ListStatements.unique;

import de.nordertor.ListStatements;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements the lists of ideas take: the same number however long they are. */
@ExtendWith(ArquillianExtension.class)
class IdeaStatementsIT {

    private static final PageRequest PAGE = PageRequest.firstPage();

    @Inject
    private ListStatements lists;

    @Inject
    private Ideas ideas;

    @Inject
    private IdeaEditing ideaEditing;

    @Inject
    private PracticeSheets sheets;

    @Test
    void theIdeasAndTheSheetsTakeTwo() throws Exception {
        lists.takes(2, Role.READER, () -> ideas.list(IdeaFilter.NONE, PAGE), this::idea);
        lists.takes(2, Role.READER, () -> sheets.list(SheetFilter.NONE, PAGE), this::sheet);
    }

    private void idea() {
        SystemWork.run(() -> ideaEditing.create(TestIdeas.input("Zählung " + unique(), Set.of())));
    }

    private void sheet() {
        SystemWork.run(() -> sheets.create(TestIdeas.sheet("Zählung " + unique())));
    }
}
