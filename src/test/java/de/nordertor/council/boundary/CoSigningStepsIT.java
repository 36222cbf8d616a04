package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.CoSignedTown.Colleague;
import de.nordertor.council.boundary.CoSignedTown.Desk;
import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.identity.TestAbsences;
import de.nordertor.identity.TestPeople;
import de.nordertor.platform.entity.BusinessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random steps of random people, deputies and strangers, several at the same moment: after each of them the rules hold,
 * what was refused changed nothing, and of clicks on the same signature one counts. In the deep run a thousand steps.
 */
@ExtendWith(ArquillianExtension.class)
class CoSigningStepsIT {

    private static final long SEED = 20_161_118;
    private static final int STEPS = "full".equals(System.getProperty("nordertor.depth")) ? 1_000 : 200;
    private static final int PEOPLE = 5;
    private static final int HANDS = 4;

    @Inject
    private CoSignings coSignings;

    @Inject
    private CoSignatures signatures;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private CoSignedTown town;

    @Inject
    private TestPeople people;

    @Inject
    private TestAbsences absences;

    private final Random random = new Random(SEED);
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    /** Who may act for whom, by login. */
    private final Map<String, List<Colleague>> allowed = new HashMap<>();

    private Desk desk;
    private List<Colleague> signers;
    private Colleague stranger;
    private Long paper;
    private int approved;
    private int done;
    private int step;

    @Test
    void randomStepsKeepTheRules() throws Exception {
        everybodyIsThere();
        begin();
        try {
            for (step = 0; step < STEPS; step++) {
                switch (random.nextInt(12)) {
                    case 0, 1, 2 -> rewriteAndResume();
                    case 3 -> takeBack();
                    case 4 -> restart();
                    case 5 -> approve();
                    default -> clicks();
                }
                assertRules(view());
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(done).as("not only refusals").isGreaterThan(STEPS / 10);
        assertThat(approved).as("some come to their end").isPositive();
    }

    /** One is absent with a deputy who does nothing else, one with a deputy who signs as well. */
    private void everybodyIsThere() {
        desk = town.desk();
        signers = new ArrayList<>(town.colleagues(desk, PEOPLE));
        stranger = town.colleague(desk, "stranger");
        Colleague deputy = town.colleague(desk, "deputy");
        signers.forEach(one -> allowed.put(one.login(), new ArrayList<>(List.of(one))));
        standIn(signers.get(0), deputy);
        standIn(signers.get(1), signers.get(2));
        town.needCoSigning(desk);
    }

    private void standIn(Colleague absent, Colleague deputy) {
        absences.away(absent.id(), 0, 2, deputy.id());
        allowed.get(absent.login()).add(deputy);
    }

    private void begin() throws Exception {
        paper = town.paper(desk);
        start();
    }

    private void start() throws Exception {
        List<Colleague> some = new ArrayList<>(signers);
        Collections.shuffle(some, random);
        CoSigningMode mode = random.nextBoolean() ? CoSigningMode.ORDERED : CoSigningMode.PARALLEL;
        town.start(desk, paper, mode, some.subList(0, 1 + random.nextInt(PEOPLE - 1)));
    }

    private void rewriteAndResume() throws Exception {
        if (view().state() == CoSigningState.RETURNED && random.nextBoolean()) {
            town.rewrite(desk, paper, "<p>Text " + step + "</p>");
        }
        take(desk.author(), () -> coSignings.resume(paper, null));
    }

    private void takeBack() throws Exception {
        if (random.nextBoolean()) {
            take(desk.author(), () -> coSignings.takeBack(paper));
        }
    }

    private void restart() throws Exception {
        if (random.nextInt(4) == 0 && take(desk.author(), () -> coSignings.end(paper))) {
            start();
        }
    }

    /** Succeeds when everybody has signed, and only then. */
    private void approve() throws Exception {
        boolean complete = view().state() == CoSigningState.COMPLETE;
        long read = people.as(desk.lead(), () -> papers.view(paper, null)).lockVersion();
        boolean taken = take(desk.lead(), () -> approval.approve(paper, read));
        assertThat(taken).as("approved in step " + step).isEqualTo(complete);
        if (taken) {
            approved++;
            begin();
        }
    }

    /** Several people click at the same moment, on the same signature or on several. */
    private void clicks() throws Exception {
        CoSigningView before = view();
        CoSigningView.Row first = before.rows().get(random.nextInt(before.rows().size()));
        String hash = people.as(desk.lead(), () -> signatures.view(first.id())).hash();
        List<Click> clicks = new ArrayList<>();
        for (int hand = 1 + random.nextInt(HANDS); hand > 0; hand--) {
            CoSigningView.Row row = random.nextInt(3) > 0
                    ? first
                    : before.rows().get(random.nextInt(before.rows().size()));
            clicks.add(click(row, random.nextInt(10) == 0 ? "0".repeat(64) : hash));
        }
        Map<Long, Integer> counted = new HashMap<>();
        boolean any = false;
        List<Future<Boolean>> results =
                hands.invokeAll(clicks.stream().map(Click::work).toList());
        for (int i = 0; i < clicks.size(); i++) {
            Click click = clicks.get(i);
            if (succeeded(results.get(i))) {
                any = true;
                counted.merge(click.signature(), 1, Integer::sum);
                assertThat(click.permitted()).as("a stranger in step " + step).isTrue();
            }
        }
        assertThat(counted.values()).as("step " + step).allMatch(times -> times == 1);
        if (any) {
            done++;
        } else {
            assertThat(view()).as("refused in step " + step).isEqualTo(before);
        }
    }

    private record Click(Long signature, boolean permitted, Callable<Boolean> work) {}

    private Click click(CoSigningView.Row row, String hash) {
        List<Colleague> may = allowed.get(row.person().replace("Person ", ""));
        boolean permitted = random.nextInt(5) > 0;
        Colleague who = permitted ? may.get(random.nextInt(may.size())) : stranger;
        boolean returns = random.nextInt(10) == 0;
        Integer passage = random.nextBoolean() ? 0 : null;
        return new Click(row.id(), permitted, () -> {
            people.run(who.login(), () -> {
                if (returns) {
                    signatures.giveBack(row.id(), hash, "Anders", passage);
                } else {
                    signatures.sign(row.id(), hash, null, passage);
                }
            });
            return true;
        });
    }

    private boolean take(String who, Runnable work) throws Exception {
        CoSigningView before = view();
        try {
            people.run(who, work);
            done++;
            return true;
        } catch (BusinessException refused) {
            assertThat(view()).as("refused in step " + step).isEqualTo(before);
            return false;
        }
    }

    private boolean succeeded(Future<Boolean> click) throws InterruptedException {
        try {
            return click.get();
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).as("step " + step).isInstanceOf(BusinessException.class);
            return false;
        }
    }

    private CoSigningView view() throws Exception {
        return town.view(desk, paper);
    }

    private void assertRules(CoSigningView view) throws Exception {
        List<CoSignatureState> states =
                view.rows().stream().map(CoSigningView.Row::state).toList();
        switch (view.state()) {
            case RUNNING -> {
                assertThat(states)
                        .as("step " + step)
                        .contains(CoSignatureState.ASKED)
                        .doesNotContain(CoSignatureState.RETURNED);
                assertTurns(view.mode(), states);
            }
            case RETURNED ->
                assertThat(states.stream().filter(CoSignatureState.RETURNED::equals))
                        .as("step " + step)
                        .hasSizeLessThan(2);
            case COMPLETE -> assertThat(states).as("step " + step).containsOnly(CoSignatureState.SIGNED);
            case ENDED -> throw new AssertionError("it is not shown any more, in step " + step);
        }
        boolean writable = people.as(desk.author(), () -> papers.view(paper, null))
                .actions()
                .edit();
        assertThat(writable).as("step " + step).isEqualTo(view.state() == CoSigningState.RETURNED);
    }

    /** One after the other: whoever has signed, then the one who is asked, then those who wait. */
    private void assertTurns(CoSigningMode mode, List<CoSignatureState> states) {
        if (mode == CoSigningMode.PARALLEL) {
            assertThat(states).as("step " + step).doesNotContain(CoSignatureState.WAITING);
            return;
        }
        assertThat(states).as("step " + step).containsOnlyOnce(CoSignatureState.ASKED);
        int asked = states.indexOf(CoSignatureState.ASKED);
        assertThat(states.subList(0, asked)).as("step " + step).allMatch(CoSignatureState.SIGNED::equals);
        assertThat(states.subList(asked + 1, states.size()))
                .as("step " + step)
                .allMatch(CoSignatureState.WAITING::equals);
    }
}
