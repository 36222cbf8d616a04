package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.CoSignedTown.Colleague;
import de.nordertor.council.boundary.CoSignedTown.Desk;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.identity.TestAbsences;
import de.nordertor.platform.entity.BusinessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of clicks at the same moment each signature counts one. */
@ExtendWith(ArquillianExtension.class)
class CoSigningClicksIT {

    private static final int CLICKS = 8;

    @Inject
    private CoSignedTown town;

    @Inject
    private TestAbsences absences;

    private Desk desk;
    private Long paper;
    private List<Colleague> signers;

    @BeforeEach
    void aPaper() throws Exception {
        desk = town.desk();
        signers = town.colleagues(desk, 3);
        paper = town.paper(desk);
    }

    @Test
    void severalClicksAtTheSameMomentCountOnce() throws Exception {
        Colleague absent = signers.get(0);
        Colleague deputy = town.colleague(desk, "at-once");
        absences.away(absent.id(), 0, 1, deputy.id());
        start(CoSigningMode.PARALLEL);
        Long id = town.signature(desk, paper, absent);
        String hash = town.hash(absent, id);
        List<Callable<Boolean>> clicks = IntStream.range(0, CLICKS)
                .<Callable<Boolean>>mapToObj(i -> () -> town.sign(i % 2 == 0 ? absent : deputy, id, hash))
                .toList();

        assertThat(succeeded(clicks)).isEqualTo(1);
    }

    @Test
    void severalPeopleAtTheSameMomentAllCount() throws Exception {
        List<Colleague> many = town.colleagues(desk, CLICKS);
        town.start(desk, paper, CoSigningMode.PARALLEL, many);
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (Colleague one : many) {
            Long id = town.signature(desk, paper, one);
            String hash = town.hash(one, id);
            clicks.add(() -> town.sign(one, id, hash));
        }

        assertThat(succeeded(clicks)).isEqualTo(CLICKS);
        assertThat(town.view(desk, paper).state()).isEqualTo(CoSigningState.COMPLETE);
    }

    /** All at once; whatever is refused is refused with a reason. @return how many did something */
    private static long succeeded(List<Callable<Boolean>> clicks) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(clicks.size());
        try {
            long done = 0;
            for (Future<Boolean> click : hands.invokeAll(clicks)) {
                try {
                    done += click.get() ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(BusinessException.class);
                }
            }
            return done;
        } finally {
            hands.shutdownNow();
        }
    }

    private void start(CoSigningMode mode) throws Exception {
        town.start(desk, paper, mode, signers);
    }
}
