package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.DayRule;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.RepetitionUnit;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.Calendars;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.TestReminders;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.town.boundary.ClosingDayRow;
import de.nordertor.town.boundary.ClosingDays;
import de.nordertor.town.boundary.FederalStateRow;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.DayOff;
import de.nordertor.town.entity.DayRecurrence;
import de.nordertor.town.entity.FederalState;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 19 February 2031 is a Wednesday, 31 October 2031 a Friday. */
@ExtendWith(ArquillianExtension.class)
class WorkingDaysIT {

    private static final String KEEPER = "days-keeper";
    private static final LocalDate WEDNESDAY = LocalDate.of(2031, 2, 19);
    private static final LocalDate REFORMATION = LocalDate.of(2031, 10, 31);

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ClosingDays closingDays;

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeadlineBulk bulk;

    @Inject
    private DeadlineMending mending;

    @Inject
    private TestReminders engine;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Inject
    private Calendars calendars;

    @Inject
    private TestJournal journal;

    @Inject
    private TestPeople people;

    @Inject
    private CurrentUser user;

    private final List<Long> open = new ArrayList<>();
    private FederalState before;
    private SubjectRef paper;
    private String editor;
    private Long editorId;

    @BeforeEach
    void aTownInLowerSaxony() throws Exception {
        people.have(KEEPER, Role.ADMINISTRATOR, null);
        paper = journal.paper();
        editor = journal.person(Role.EDITOR);
        editorId = people.as(editor, () -> user.id().getAsLong());
        before = people.as(KEEPER, () -> workingDays.editable()).state();
        lieIn(FederalState.NI);
    }

    @AfterEach
    void asItWas() throws Exception {
        for (ClosingDayRow row : people.as(KEEPER, () -> closingDays.list())) {
            if (row.name().startsWith("Probe")) {
                people.as(KEEPER, () -> closingDays.remove(row.id(), row.version()));
            }
        }
        lieIn(before);
        for (Long id : open) {
            people.as(editor, () -> deadlines.complete(id));
        }
    }

    @Test
    void aClosingDayMovesWhatFollowsItAndItsRemovalMovesItBack() throws Exception {
        Long next = set(DayRule.NEXT, WEDNESDAY);
        Long earlier = set(DayRule.PREVIOUS, WEDNESDAY);
        Long legal = set(DayRule.BY_LAW, WEDNESDAY);
        Long kept = set(DayRule.KEEP, WEDNESDAY);

        int moved = close("Probe zu", WEDNESDAY, WEDNESDAY.plusDays(1), false);

        assertThat(moved).isEqualTo(2);
        assertThat(effective(next)).isEqualTo("2031-02-21");
        assertThat(effective(earlier)).isEqualTo("2031-02-18");
        assertThat(effective(legal)).as("the law knows no closing day").isEqualTo(WEDNESDAY);
        assertThat(effective(kept)).isEqualTo(WEDNESDAY);
        DeadlineView view = people.as(editor, () -> deadlines.view(next));
        assertThat(view.content().dueOn()).isEqualTo(WEDNESDAY);
        assertThat(view.dayOff().called()).isEqualTo("Probe zu");
        assertThat(people.as(editor, () -> deadlines.history(next)))
                .extracting(AuditRow::field, AuditRow::login)
                .contains(tuple("effectiveOn", KEEPER));
        assertThat(people.as(editor, () -> deadlines.list(DeadlineFilter.OPEN, PageRequest.firstPage()))
                        .rows())
                .extracting(DeadlineRow::id)
                .as("by the days that count")
                .containsSubsequence(earlier, legal, next);
        assertThat(people.as(editor, () -> calendars.between(WEDNESDAY.plusDays(2), WEDNESDAY.plusDays(2), "Deadline")))
                .extracting(CalendarEntry::path)
                .containsExactly("/journal/deadline?id=" + next);

        ClosingDayRow row = stored("Probe zu");
        assertThat(people.as(KEEPER, () -> closingDays.remove(row.id(), row.version())))
                .isEqualTo(2);
        assertThat(effective(next)).isEqualTo(WEDNESDAY);
        assertThat(people.as(editor, () -> deadlines.view(next)).dayOff()).isNull();
    }

    @Test
    void anotherLandHasOtherHolidays() throws Exception {
        Long id = set(DayRule.BY_LAW, REFORMATION);
        assertThat(effective(id)).isEqualTo("2031-11-03");
        assertThat(people.as(editor, () -> deadlines.view(id)).dayOff().called())
                .isEqualTo(new MessageKey("town.holiday.REFORMATION_DAY"));

        assertThat(lieIn(FederalState.HE)).isPositive();

        assertThat(effective(id)).isEqualTo(REFORMATION);
        assertThat(people.as(editor, () -> workingDays.between(REFORMATION, REFORMATION)))
                .isEmpty();
    }

    /** As with a holiday that only the version before knew. */
    @Test
    void theNightSeesHolidaysThatNobodyTold() throws Exception {
        Long id = set(DayRule.NEXT, WEDNESDAY);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE deadline SET effective_on = ? WHERE id = ?")) {
            update.setObject(1, WEDNESDAY.plusDays(1));
            update.setLong(2, id);
            update.executeUpdate();
        }

        assertThat(TestJournal.asSystem(mending::adaptDays)).isPositive();

        assertThat(effective(id)).isEqualTo(WEDNESDAY);
        assertThat(engine.reminders(id))
                .filteredOn(reminder -> reminder.getDueVersion() == 1)
                .extracting(Reminder::getRemindOn)
                .contains(WEDNESDAY);
        assertThat(TestJournal.asSystem(mending::adaptDays))
                .as("the second look finds nothing")
                .isZero();
    }

    @Test
    void whatIsDoneKeepsItsDay() throws Exception {
        Long id = set(DayRule.NEXT, WEDNESDAY);
        people.as(editor, () -> deadlines.complete(id));
        open.remove(id);

        assertThat(close("Probe zu", WEDNESDAY, null, false)).isZero();

        assertThat(effective(id)).isEqualTo(WEDNESDAY);
    }

    @Test
    void aLocalHolidayCountsByLawAndStandsInTheCalendar() throws Exception {
        Long legal = set(DayRule.BY_LAW, WEDNESDAY);

        assertThat(close("Probe Friedensfest", WEDNESDAY, null, true)).isEqualTo(1);

        assertThat(effective(legal)).isEqualTo("2031-02-20");
        assertThat(people.as(editor, () -> workingDays.between(WEDNESDAY, WEDNESDAY.plusDays(4))))
                .extracting(DayOff::called)
                .containsExactly("Probe Friedensfest");
    }

    @Test
    void whatRepeatsComesAgainOnceHoweverItIsDone() throws Exception {
        RepetitionInput monthly = new RepetitionInput(RepetitionUnit.MONTHS, 1, null, 3);
        DeadlineInput input = new DeadlineInput(
                DeadlineKind.TASK,
                "Monatsbericht",
                LocalDate.of(2031, 8, 31),
                DayRule.NEXT,
                monthly,
                null,
                editorId,
                null,
                null);
        Long first = people.as(editor, () -> deadlines.set(paper, input));

        DeadlineDone done = people.as(editor, () -> deadlines.complete(first));

        assertThat(done.next()).as("30 September").isEqualTo("2031-09-30");
        assertThatThrownBy(() -> people.as(editor, () -> deadlines.complete(first)))
                .isInstanceOf(IllegalStepException.class);
        List<DeadlineRow> second = mine();
        assertThat(second).extracting(DeadlineRow::what).containsExactly("Monatsbericht");
        assertThat(people.as(editor, () -> deadlines.view(second.get(0).id()))
                        .content()
                        .repetition())
                .isEqualTo(monthly);
        Long plan = people.as(
                editor,
                () -> bulk.plan(
                        List.of(second.get(0).id()), new DeadlineBulkInput(null, null, null, null, null, true)));
        people.as(editor, () -> bulk.advance(plan));
        assertThat(mine())
                .extracting(DeadlineRow::effectiveOn)
                .as("a holiday and a weekend")
                .containsExactly(LocalDate.of(2031, 11, 3));
        Long third = mine().get(0).id();
        assertThat(people.as(editor, () -> deadlines.complete(third)).next())
                .as("three times in all")
                .isNull();
        assertThat(mine()).isEmpty();
    }

    private List<DeadlineRow> mine() throws Exception {
        return people.as(editor, () -> deadlines.list(DeadlineFilter.OPEN, PageRequest.firstPage()))
                .rows();
    }

    @Test
    void manyMovedAtOnceFollowEachItsOwnRule() throws Exception {
        close("Probe zu", WEDNESDAY, null, false);
        Long next = set(DayRule.NEXT, WEDNESDAY.minusDays(7));
        Long kept = set(DayRule.KEEP, WEDNESDAY.minusDays(7));
        DeadlineBulkInput wanted = new DeadlineBulkInput(null, null, null, WEDNESDAY, "Urlaub", false);

        Long plan = people.as(editor, () -> bulk.plan(List.of(next, kept), wanted));
        assertThat(people.as(editor, () -> bulk.rows(plan, null, PageRequest.firstPage()))
                        .rows())
                .extracting(DeadlineBulkRow::movesTo)
                .containsExactly(WEDNESDAY.plusDays(1), WEDNESDAY);
        people.as(editor, () -> bulk.advance(plan));

        assertThat(effective(next)).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(effective(kept)).isEqualTo(WEDNESDAY);
    }

    @Test
    void onlyWhoKeepsMasterDataChangesWorkingDays() throws Exception {
        assertThatThrownBy(() -> people.as(editor, () -> closingDays.list())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(editor, () -> workingDays.editable()))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(KEEPER, () -> closingDays.form(999_999_999_999L)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSecondOfTwoIsToldSo() throws Exception {
        FederalStateRow seen = people.as(KEEPER, () -> workingDays.editable());
        lieIn(FederalState.BE);
        assertThatThrownBy(() -> people.as(
                        KEEPER, () -> workingDays.change(new FederalStateRow(seen.version(), FederalState.BY))))
                .isInstanceOf(ConflictException.class);

        close("Probe zu", WEDNESDAY, null, false);
        ClosingDayRow row = stored("Probe zu");
        save(new ClosingDayRow(row.id(), row.version(), "Probe Umzug", WEDNESDAY, null, DayRecurrence.ONCE, false));
        assertThatThrownBy(() -> people.as(KEEPER, () -> closingDays.remove(row.id(), row.version())))
                .isInstanceOf(ConflictException.class);
    }

    private Long set(DayRule rule, LocalDate day) throws Exception {
        DeadlineInput input = new DeadlineInput(
                DeadlineKind.TASK, rule.name(), day, rule, RepetitionInput.NONE, null, editorId, null, null);
        Long id = people.as(editor, () -> deadlines.set(paper, input));
        open.add(id);
        return id;
    }

    private LocalDate effective(Long id) throws Exception {
        return people.as(editor, () -> deadlines.view(id)).effectiveOn();
    }

    private int close(String name, LocalDate first, LocalDate last, boolean holiday) throws Exception {
        return save(new ClosingDayRow(null, 0, name, first, last, DayRecurrence.ONCE, holiday));
    }

    private int save(ClosingDayRow row) throws Exception {
        return people.as(KEEPER, () -> closingDays.save(row));
    }

    private ClosingDayRow stored(String name) throws Exception {
        return people.as(KEEPER, () -> closingDays.list()).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int lieIn(FederalState state) throws Exception {
        return people.as(
                KEEPER,
                () -> workingDays.change(
                        new FederalStateRow(workingDays.editable().version(), state)));
    }
}
