package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Change CHANGE = new Change(Instant.parse("2026-03-01T08:00:00Z"), "Muster, Erika");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    private final Meeting meeting =
            new Meeting(new Committee("Rat", CommitteeKind.COUNCIL, Visibility.PUBLIC, 10), content(DAY), CHANGE);

    @Test
    void itIsInvitedToHeldAndThenStaysSo() {
        meeting.invite(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1), CHANGE);
        assertThatThrownBy(() -> meeting.hold(DAY.minusDays(1), CHANGE)).hasMessage("council.meeting.future");
        meeting.hold(DAY, CHANGE);
        assertThat(meeting.getState()).isEqualTo(MeetingState.HELD);
        assertThatThrownBy(() -> meeting.cancel("Grippe", CHANGE)).hasMessage("council.meeting.illegalStep");
        assertThatThrownBy(() -> meeting.describe(content(DAY.plusDays(2)), DAY, CHANGE))
                .hasMessage("council.meeting.future");
    }

    @Test
    void nobodyIsInvitedInTheFutureOrAfterwards() {
        assertThatThrownBy(() -> meeting.invite(DAY.minusDays(5), DAY.minusDays(6), CHANGE))
                .hasMessage("council.meeting.future");
        assertThatThrownBy(() -> meeting.invite(DAY.plusDays(1), DAY.plusDays(1), CHANGE))
                .hasMessage("council.meeting.invitedTooLate");
        assertThat(meeting.getState()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void aCancelledOneSaysWhyAndIsNotChangedAnyMore() {
        assertThatThrownBy(() -> meeting.cancel(" ", CHANGE)).hasMessage("platform.error.required");
        assertThat(meeting.getState()).isEqualTo(MeetingState.PLANNED);
        meeting.cancel("Grippe", CHANGE);
        assertThatThrownBy(() -> meeting.describe(content(DAY), DAY, CHANGE)).hasMessage("council.meeting.isCancelled");
    }

    @Test
    void itEndsAfterItBegins() {
        assertThatThrownBy(() -> new MeetingContent(DAY, LocalTime.of(18, 0), LocalTime.of(18, 0), null))
                .hasMessage("council.meeting.endsBeforeStart");
    }

    private static MeetingContent content(LocalDate day) {
        return new MeetingContent(day, LocalTime.of(18, 0), null, "Rathaus");
    }
}
