package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.CoSignedTown.Colleague;
import de.nordertor.council.boundary.CoSignedTown.Desk;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.identity.TestPeople;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the list of papers tells of their co-signing, to those who read the drafts. */
@ExtendWith(ArquillianExtension.class)
class CoSigningProgressIT {

    @Inject
    private CoSignings coSignings;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private CoSignedTown town;

    @Inject
    private TestPeople people;

    private Desk desk;
    private Long paper;
    private Colleague first;
    private Colleague second;

    @BeforeEach
    void aPaper() throws Exception {
        desk = town.desk();
        paper = town.paper(desk);
        first = town.colleague(desk, "first");
        second = town.colleague(desk, "second");
    }

    @Test
    void itCountsThoseWhoHaveSignedUntilItIsApproved() throws Exception {
        assertThat(progress(desk.author())).isEmpty();
        town.start(desk, paper, CoSigningMode.PARALLEL, List.of(first, second));
        requireProgress(CoSigningState.RUNNING, 0);

        sign(first);
        requireProgress(CoSigningState.RUNNING, 1);

        people.run(desk.author(), () -> coSignings.takeBack(paper));
        requireProgress(CoSigningState.RETURNED, 1);

        people.run(desk.author(), () -> coSignings.resume(paper, null));
        sign(second);
        requireProgress(CoSigningState.COMPLETE, 2);

        people.run(
                desk.lead(),
                () -> approval.approve(paper, papers.view(paper, null).lockVersion()));
        assertThat(progress(desk.author())).isEmpty();
    }

    @Test
    void whatWasGivenUpIsNotTold() throws Exception {
        town.start(desk, paper, CoSigningMode.PARALLEL, List.of(first));
        people.run(desk.author(), () -> coSignings.end(paper));
        assertThat(progress(desk.author())).isEmpty();

        town.start(desk, paper, CoSigningMode.ORDERED, List.of(first, second));
        requireProgress(CoSigningState.RUNNING, 0);
    }

    @Test
    void nobodyElseIsToldThatThereIsADraft() throws Exception {
        town.start(desk, paper, CoSigningMode.PARALLEL, List.of(first, second));

        assertThat(progress(first.login())).isEmpty();
    }

    private void requireProgress(CoSigningState state, long signed) throws Exception {
        assertThat(progress(desk.author()).get(paper))
                .extracting(CoSigningProgress::state, CoSigningProgress::signed, CoSigningProgress::signers)
                .containsExactly(state, signed, 2L);
    }

    private Map<Long, CoSigningProgress> progress(String login) throws Exception {
        return people.as(login, () -> coSignings.progress(List.of(paper)));
    }

    private void sign(Colleague who) throws Exception {
        Long id = town.signature(desk, paper, who);
        town.sign(who, id, town.hash(who, id));
    }
}
