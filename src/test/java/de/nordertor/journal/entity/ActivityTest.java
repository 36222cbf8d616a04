package de.nordertor.journal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final SubjectRef SCHOOL = new SubjectRef("PartnerOrganization", 1L);
    private static final SubjectRef HEAD = new SubjectRef("ContactPerson", 2L);
    private static final Author ERIKA = new Author(1L, "Muster, Erika", Instant.parse("2016-05-18T08:00:00Z"));
    private static final Author JONAS = new Author(2L, "Wiegandt, Jonas", Instant.parse("2016-05-19T08:00:00Z"));

    private final Activity activity = new Activity(content("Telefonat"), Set.of(SCHOOL), ERIKA, null);

    @Test
    void rewrittenItKeepsItsAuthor() {
        activity.rewrite(content("Telefonat mit der Schulleitung"), Set.of(SCHOOL, HEAD), JONAS);

        assertThat(activity.content().title()).isEqualTo("Telefonat mit der Schulleitung");
        assertThat(activity.subjects()).containsExactlyInAnyOrder(SCHOOL, HEAD);
        assertThat(activity.getAuthorName()).isEqualTo("Muster, Erika");
        assertThat(activity.isWrittenBy(1L)).isTrue();
        assertThat(activity.isWrittenBy(2L)).isFalse();
        assertThat(activity.isWrittenBy(null)).isFalse();
        assertThat(activity.getChangedBy()).isEqualTo("Wiegandt, Jonas");
    }

    @Test
    void withdrawnItStaysAsItIs() {
        activity.withdraw("falsch zugeordnet", JONAS);

        assertThat(activity.isWithdrawn()).isTrue();
        assertThat(activity.getWithdrawalReason()).isEqualTo("falsch zugeordnet");
        assertThat(activity.getWithdrawnBy()).isEqualTo("Wiegandt, Jonas");
        assertThat(activity.content().title()).isEqualTo("Telefonat");
        assertThatThrownBy(() -> activity.withdraw("noch einmal", JONAS)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> activity.rewrite(content("x"), Set.of(SCHOOL), JONAS))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aWithdrawalNeedsAReason() {
        assertThatThrownBy(() -> activity.withdraw(" ", JONAS)).isInstanceOf(InvalidInputException.class);

        assertThat(activity.isWithdrawn()).isFalse();
    }

    @Test
    void itStandsOnSomethingButNotOnEverything() {
        assertThatThrownBy(() -> new Activity(content("x"), Set.of(), ERIKA, null))
                .hasMessage("journal.activity.subjectRequired");
        List<SubjectRef> many = LongStream.rangeClosed(0, Activity.MAX_SUBJECTS)
                .mapToObj(id -> new SubjectRef("ContactPerson", id))
                .toList();
        assertThatThrownBy(() -> new Activity(content("x"), many, ERIKA, null))
                .hasMessage("journal.activity.tooManySubjects");
    }

    @Test
    void kindDateAndSubjectLineMustBeThere() {
        assertThatThrownBy(() -> new ActivityContent(null, DAY, null, "x", null, null, null))
                .hasMessage("journal.activity.kindRequired");
        assertThatThrownBy(() -> new ActivityContent(ActivityKind.CALL, null, null, "x", null, null, null))
                .hasMessage("journal.activity.dateRequired");
        assertThatThrownBy(() ->
                        new ActivityContent(ActivityKind.CALL, LocalDate.of(216, 5, 18), null, "x", null, null, null))
                .hasMessage("journal.activity.dateRange");
        assertThatThrownBy(() -> new ActivityContent(ActivityKind.CALL, DAY, null, " ", null, null, null))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatIsStillToComeIsNoActivity() {
        assertThat(content("heute").requireNotAfter(DAY)).isNotNull();
        assertThatThrownBy(() -> content("morgen").requireNotAfter(DAY.minusDays(1)))
                .hasMessage("journal.activity.future");
    }

    private static ActivityContent content(String title) {
        return new ActivityContent(
                ActivityKind.CALL, DAY, LocalTime.of(14, 30), title, "Schulleitung", "eins\nzwei", "Rückruf");
    }
}
