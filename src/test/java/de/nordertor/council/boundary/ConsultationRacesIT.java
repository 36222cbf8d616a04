package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.boundary.Agendas.Next;
import de.nordertor.council.boundary.Agendas.OpenItem;
import de.nordertor.council.boundary.TrackedTown.Consulted;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people write at the same moment what a committee made of a paper, or what is to be done because of it. */
@ExtendWith(ArquillianExtension.class)
class ConsultationRacesIT {

    private static final String OFFICE = "race-clerk-it";
    private static final String COLLEAGUE = "race-colleague-it";
    private static final LocalDate NEXT = SmallTown.DAY.plusDays(28);
    private static final Next NOWHERE = new Next(null, null);
    private static final TrackingContent TASK =
            new TrackingContent("Bauen", null, null, LocalDate.of(2090, 1, 2), null, null, null, null, null);

    @Inject
    private Agendas agendas;

    @Inject
    private ResolutionTrackings trackings;

    @Inject
    private TrackedTown town;

    @Inject
    private TestPeople people;

    @Resource
    private UserTransaction transaction;

    private final ExecutorService colleague = Executors.newSingleThreadExecutor();
    private SmallTown.Place place;

    @BeforeEach
    void aTown() {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(COLLEAGUE, Role.COMMITTEE_OFFICE, null);
        place = town.found();
    }

    @AfterEach
    void nobodyWritesAnyMore() throws Exception {
        colleague.shutdownNow();
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void whoTakesBackWhatFollowsWhileSomebodyElsePlansItIsToldSo() throws Exception {
        Consulted one = town.adopted(place);
        decide(OFFICE, open(one), postponed(), new Next(null, NEXT));
        transaction.begin();
        OpenItem read = open(one);
        assertThat(read.next()).isEqualTo(new Next(null, NEXT));

        byColleague(() -> decide(COLLEAGUE, open(one), postponed(), new Next(null, NEXT.plusDays(7))))
                .get();

        assertThatThrownBy(() -> decide(OFFICE, read, outcome(ConsultationState.NOTED), NOWHERE))
                .isInstanceOf(ConflictException.class)
                .hasMessage("platform.error.changedMeanwhile");
        transaction.rollback();
        assertThat(open(one).next()).isEqualTo(new Next(null, NEXT.plusDays(7)));
    }

    @Test
    void nothingIsToBeDoneWhereTheOutcomeIsBeingCorrected() throws Exception {
        Consulted one = town.adopted(place);
        transaction.begin();
        people.run(OFFICE, () -> trackings.begin(one.consultation()));

        byColleague(() -> decide(COLLEAGUE, open(one), outcome(ConsultationState.REJECTED), NOWHERE))
                .get();

        assertThatThrownBy(() -> people.run(OFFICE, () -> trackings.add(one.consultation(), TASK)))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("council.tracking.notAdopted");
    }

    @Test
    void theOutcomeStaysWhereSomethingIsAboutToBeDone() throws Exception {
        Consulted one = town.adopted(place);
        transaction.begin();
        people.run(OFFICE, () -> trackings.add(one.consultation(), TASK));

        Future<?> correction =
                byColleague(() -> decide(COLLEAGUE, open(one), outcome(ConsultationState.REJECTED), NOWHERE));
        assertThatThrownBy(() -> correction.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();

        assertThatThrownBy(correction::get)
                .hasCauseInstanceOf(IllegalStepException.class)
                .hasRootCauseMessage("council.consultation.tracked");
        TrackingFilter ofIt = new TrackingFilter(null, null, null, one.consultation());
        assertThat(people.as(OFFICE, () -> trackings.list(ofIt, PageRequest.firstPage()))
                        .total())
                .isEqualTo(1);
    }

    private Future<?> byColleague(Writing writing) {
        return colleague.submit(() -> {
            writing.run();
            return null;
        });
    }

    private interface Writing {
        void run() throws Exception;
    }

    private OpenItem open(Consulted one) throws Exception {
        return people.as(OFFICE, () -> agendas.open(one.item()));
    }

    private void decide(String who, OpenItem item, ConsultationOutcome outcome, Next next) throws Exception {
        people.run(who, () -> agendas.decide(item, outcome, next));
    }

    private static ConsultationOutcome postponed() {
        return new ConsultationOutcome(ConsultationState.POSTPONED, null, null, null, "Die Zeit reichte nicht.");
    }

    private static ConsultationOutcome outcome(ConsultationState state) {
        return new ConsultationOutcome(state, null, null, null, null);
    }
}
