package de.nordertor.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import de.nordertor.platform.boundary.MailDelivery;
import de.nordertor.platform.boundary.SystemWork;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The container deletes a timer whose method throws twice. */
class MailDispatchTest {

    private static final int MANY = 1_000;

    private final MailDelivery delivery = mock(MailDelivery.class);
    private final MailDispatch timer = new MailDispatch(delivery);
    private final Logger log = Logger.getLogger(MailDispatch.class.getName());
    private final Told told = new Told();

    @BeforeEach
    void somebodyListens() {
        log.addHandler(told);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void nobodyListens() {
        log.removeHandler(told);
        log.setUseParentHandlers(true);
    }

    @Test
    void aThousandExceptionsInARowNeverReachTheTimerAndAreToldOnce() {
        doThrow(new IllegalStateException("the database is gone"))
                .when(delivery)
                .sendDue();
        for (int i = 0; i < MANY; i++) {
            assertThatCode(timer::everyTenSeconds).doesNotThrowAnyException();
        }
        verify(delivery, times(MANY)).sendDue();
        assertThat(told.records).hasSize(1);
    }

    @Test
    void notEvenAnErrorReachesTheTimer() {
        doThrow(new StackOverflowError()).when(delivery).sendDue();
        doThrow(new NoClassDefFoundError("gone")).when(delivery).tidyUp();
        assertThatCode(timer::everyTenSeconds).doesNotThrowAnyException();
        assertThatCode(timer::everyNight).doesNotThrowAnyException();
    }

    @Test
    void afterAThousandExceptionsItGoesOnAndTellsOfTheNextOnes() {
        List<Boolean> asSystem = new ArrayList<>();
        doThrow(new IllegalStateException("the database is gone"))
                .when(delivery)
                .sendDue();
        timer.everyTenSeconds();
        doAnswer(call -> asSystem.add(SystemWork.isRunning())).when(delivery).sendDue();
        timer.everyTenSeconds();
        assertThat(asSystem).containsExactly(true);
        doThrow(new IllegalStateException("the database is gone"))
                .when(delivery)
                .sendDue();
        timer.everyTenSeconds();
        assertThat(told.records).hasSize(2);
    }

    private static final class Told extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord told) {
            records.add(told);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
