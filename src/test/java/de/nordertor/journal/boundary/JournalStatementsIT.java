package de.nordertor.journal.boundary;

import de.nordertor.ListStatements;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.control.ActivitySearchSource;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements the lists of the journal take: the same number however long they are. */
@ExtendWith(ArquillianExtension.class)
class JournalStatementsIT {

    private static final PageRequest PAGE = PageRequest.firstPage();

    @Inject
    private ListStatements lists;

    @Inject
    private TestJournal journal;

    @Inject
    private Activities activities;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timelines timelines;

    @Inject
    private ActivitySearchSource search;

    @Test
    void theOwnDeadlinesTakeThreeTheirCardTwoAndTheirNumberOne() throws Exception {
        lists.takes(3, Role.MAYOR, () -> deadlines.list(DeadlineFilter.OPEN, PAGE), this::deadline);
        lists.takes(2, Role.MAYOR, deadlines::pressing, this::deadline);
        lists.takes(1, Role.MAYOR, deadlines::countOverdue, this::deadline);
    }

    @Test
    void aTimelineTakesThreeAndItsBriefFour() throws Exception {
        SubjectRef paper = journal.paper();
        Runnable oneMore = () -> {
            TestJournal.asSystem(() -> activities.note(journal.call("Zählung", paper)));
            TestJournal.asSystem(() -> deadlines.set(paper, journal.due(1, "Zählung", Role.MAYOR, null)));
        };
        lists.takes(3, Role.MAYOR, () -> timelines.list(paper, TimelineFilter.NONE, PAGE), oneMore);
        lists.takes(4, Role.MAYOR, () -> timelines.brief(paper), oneMore);
    }

    @Test
    void whatTheIndexIsToldOfActivitiesTakesThree() throws Exception {
        List<Long> ids = new ArrayList<>();
        SubjectRef paper = journal.paper();
        lists.takes(
                3,
                Role.MAYOR,
                () -> search.entries(ids),
                () -> ids.add(TestJournal.asSystem(() -> activities.note(journal.call("Zählung", paper)))));
    }

    private void deadline() {
        SubjectRef paper = journal.paper();
        TestJournal.asSystem(() -> deadlines.set(paper, journal.due(1, "Zählung", Role.MAYOR, null)));
    }
}
