package de.nordertor.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.SmallTown;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Publication, correction and taking back at the same moment: the public never sees a mixture. */
@ExtendWith(ArquillianExtension.class)
class PublicationRaceIT {

    private static final String OFFICE = "race-office-it";
    private static final int VERSIONS = 8;
    private static final int PUBLISHERS = 2;
    private static final int READERS = 3;
    private static final long PATIENCE_SECONDS = 180;

    @Inject
    private Publications publications;

    @Inject
    private PublicReader reader;

    @Inject
    private ApprovedPapers papers;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private final AtomicBoolean over = new AtomicBoolean();
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final AtomicInteger done = new AtomicInteger();
    private SmallTown.Place place;
    private Long paper;

    @BeforeEach
    void aPublishedPaper() throws Exception {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        place = town.found();
        paper = papers.approved(place, "Fassung 1");
        publish();
    }

    @Test
    void thePublicSeesOneVersionOrNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PUBLISHERS + READERS + 2);
        try {
            List<Future<List<PublicReader.SeenPaper>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(this::mixtures));
            }
            List<Future<?>> others = new ArrayList<>();
            others.add(threads.submit(() -> untilOver(this::depublish)));
            for (int i = 0; i < PUBLISHERS; i++) {
                others.add(threads.submit(() -> untilOver(this::publish)));
            }
            for (int i = 2; i <= VERSIONS; i++) {
                papers.correct(place, paper, "Fassung " + i, Visibility.PUBLIC);
                attempt(this::publish);
            }
            over.set(true);

            for (Future<?> other : others) {
                other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            for (Future<List<PublicReader.SeenPaper>> mixtures : readers) {
                assertThat(mixtures.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEmpty();
            }
            assertThat(seen).as("versions that were seen").hasSizeGreaterThan(1);
            assertThat(done.get()).as("acts that succeeded").isGreaterThan(VERSIONS);
            attempt(this::publish);
            assertThat(reader.read(paper).name()).isEqualTo("Fassung " + VERSIONS);
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    private List<PublicReader.SeenPaper> mixtures() {
        List<PublicReader.SeenPaper> mixed = new ArrayList<>();
        while (!over.get()) {
            PublicReader.SeenPaper read = reader.read(paper);
            seen.add(String.valueOf(read.name()));
            if (!read.isWhole()) {
                mixed.add(read);
            }
        }
        return mixed;
    }

    private Void untilOver(Callable<Void> act) throws Exception {
        while (!over.get()) {
            attempt(act);
        }
        return null;
    }

    /** Somebody else may have been faster. */
    private void attempt(Callable<Void> act) throws Exception {
        try {
            act.call();
            done.incrementAndGet();
        } catch (BusinessException refused) {
            assertThat(refused.messageKey()).startsWith("publication.");
        }
    }

    private Void publish() throws Exception {
        return people.as(OFFICE, () -> {
            Seen looked =
                    new Seen(publications.view(PublicationKind.PAPER, paper).hash(), true);
            publications.publish(PublicationKind.PAPER, paper, looked);
            return null;
        });
    }

    private Void depublish() throws Exception {
        return people.as(OFFICE, () -> {
            publications.depublish(PublicationKind.PAPER, paper, "Versehen");
            return null;
        });
    }
}
