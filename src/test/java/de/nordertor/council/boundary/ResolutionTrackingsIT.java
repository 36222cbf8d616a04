package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.ListStatements;
import de.nordertor.TownDay;
import de.nordertor.council.boundary.ResolutionTrackings.OpenTracking;
import de.nordertor.council.boundary.TrackedTown.Consulted;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.council.entity.TrackingDue;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who knows and who writes what has to be done after a resolution, and who finds it. */
@ExtendWith(ArquillianExtension.class)
class ResolutionTrackingsIT {

    private static final String OFFICE = "tracking-office-it";
    private static final String READER = "tracking-reader-it";
    private static final LocalDate TODAY = TownDay.today();

    @Inject
    private ResolutionTrackings trackings;

    @Inject
    private TrackedTown town;

    @Inject
    private TestPeople people;

    @Inject
    private ListStatements lists;

    private SmallTown.Place place;
    private String editor;

    @BeforeEach
    void aTown() {
        place = town.found();
        editor = "tracking-" + place.departmentCode().toLowerCase();
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(READER, Role.READER, null);
        people.have(editor, Role.EDITOR, place.departmentCode());
    }

    @Test
    void theOfficeAndTheDepartmentWriteEverybodyElseReads() throws Exception {
        Consulted one = town.adopted(place);
        Long byEditor = people.as(editor, () -> trackings.add(one.consultation(), open("Bauen")));
        save(OFFICE, byEditor, open("Spielplatz bauen"));
        String stranger = "tracking-other-" + place.departmentCode().toLowerCase();
        people.have(stranger, Role.EDITOR, town.found().departmentCode());

        for (String who : List.of(READER, stranger)) {
            TrackingView seen = people.as(who, () -> trackings.view(byEditor));
            assertThat(seen.opened().content().task()).isEqualTo("Spielplatz bauen");
            assertThat(seen.mayWrite()).isFalse();
            assertThat(seen.of().mayAdd()).isFalse();
            assertThatThrownBy(() -> people.run(who, () -> trackings.save(seen.opened(), open("Nicht bauen"))))
                    .isInstanceOf(NotPermittedException.class);
            assertThatThrownBy(() -> people.run(who, () -> trackings.add(one.consultation(), open("Nicht bauen"))))
                    .isInstanceOf(NotPermittedException.class);
            assertThatThrownBy(() -> people.run(who, () -> trackings.begin(one.consultation())))
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThat(people.as(editor, () -> trackings.view(byEditor)).mayWrite()).isTrue();
    }

    @Test
    void whatIsHandedToAnotherDepartmentIsWrittenThere() throws Exception {
        SmallTown.Place other = town.found();
        String there = "tracking-" + other.departmentCode().toLowerCase();
        people.have(there, Role.EDITOR, other.departmentCode());
        Consulted one = town.adopted(place);
        Long id = people.as(
                editor,
                () -> trackings.add(
                        one.consultation(),
                        new TrackingContent("Bauen", null, other.departmentId(), TODAY, null, null, null, null, null)));

        save(there, id, open("Gebaut"));

        assertThatThrownBy(() -> save(there, id, open("Noch einmal")))
                .as("without a department it is the paper's again")
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void onlyWhatWasAdoptedIsTrackedAndThenStaysAdopted() throws Exception {
        Consulted one = town.consulted(place, place.committeeId(), Visibility.PUBLIC, Visibility.PUBLIC);
        town.decide(one, ConsultationState.NOTED);
        assertThatThrownBy(() -> town.tracked(one, open("Bauen")))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("council.tracking.notAdopted");
        assertThat(people.as(OFFICE, () -> trackings.consultation(one.consultation())))
                .isEmpty();

        town.decide(one, ConsultationState.ADOPTED);
        town.tracked(one, open("Bauen"));

        assertThatThrownBy(() -> town.decide(one, ConsultationState.REJECTED))
                .hasMessage("council.consultation.tracked");
        town.decide(one, ConsultationState.ADOPTED);
    }

    @Test
    void whatIsNotPublicIsKnownToNobodyElse() throws Exception {
        Consulted hiddenStation = town.adopted(place, place.committeeId(), Visibility.PUBLIC, Visibility.NON_PUBLIC);
        Consulted hiddenPaper = town.adopted(place, place.committeeId(), Visibility.NON_PUBLIC, Visibility.PUBLIC);
        Long first = town.tracked(hiddenStation, open("Grundstück kaufen"));
        Long second = town.tracked(hiddenPaper, open("Grundstück verkaufen"));
        town.tracked(town.adopted(place), open("Spielplatz bauen"));
        people.have("tracking-admin-it", Role.ADMINISTRATOR, null);

        for (String who : List.of(READER, "tracking-admin-it")) {
            assertThat(tasks(who, ofCommittee(), PageRequest.firstPage())).containsExactly("Spielplatz bauen");
            assertThat(people.as(who, () -> trackings.list(ofCommittee(), PageRequest.firstPage()))
                            .total())
                    .isEqualTo(1);
            for (Long hidden : List.of(first, second)) {
                assertThatThrownBy(() -> people.as(who, () -> trackings.view(hidden)))
                        .isInstanceOf(NotFoundException.class);
            }
            assertThat(people.as(who, () -> trackings.consultation(hiddenStation.consultation())))
                    .isEmpty();
            assertThat(people.as(who, () -> trackings.countOpen(hiddenStation.paper())))
                    .isEmpty();
        }
        assertThat(tasks(editor, ofCommittee(), PageRequest.firstPage())).hasSize(3);
        assertThat(people.as(editor, () -> trackings.countOpen(hiddenStation.paper())))
                .isEqualTo(Map.of(hiddenStation.consultation(), 1L));
    }

    @Test
    void theListIsFilteredSortedAndPaged() throws Exception {
        Consulted one = town.adopted(place);
        SmallTown.Place other = town.found();
        town.tracked(town.adopted(other), open("Anderswo"));
        town.tracked(one, content("Später", TODAY.plusDays(9), TrackingState.OPEN));
        town.tracked(one, content("Früher", TODAY.plusDays(3), TrackingState.OPEN));
        town.tracked(one, content("Verzögert", TODAY.minusDays(1), TrackingState.OPEN));
        town.tracked(one, content("Getan", TODAY.minusDays(9), TrackingState.DONE));
        town.tracked(one, content("Entfallen", TODAY.minusDays(9), TrackingState.DROPPED));
        PageRequest first = PageRequest.firstPage();

        assertThat(tasks(READER, ofCommittee(), first))
                .as("what is open first")
                .startsWith("Verzögert", "Früher", "Später")
                .hasSize(5);
        assertThat(tasks(READER, due(TrackingDue.OPEN), first)).containsExactly("Verzögert", "Früher", "Später");
        assertThat(tasks(READER, due(TrackingDue.LATE), first)).containsExactly("Verzögert");
        assertThat(tasks(READER, due(TrackingDue.DONE), first)).containsExactly("Getan");
        assertThat(tasks(READER, due(TrackingDue.DROPPED), first)).containsExactly("Entfallen");
        assertThat(tasks(READER, new TrackingFilter(null, null, other.departmentId(), null), first))
                .containsExactly("Anderswo");
        assertThat(tasks(READER, new TrackingFilter(null, null, null, one.consultation()), first))
                .hasSize(5);
        assertThat(tasks(READER, due(TrackingDue.OPEN), new PageRequest(0, 25, "due", false)))
                .containsExactly("Später", "Früher", "Verzögert");
        Page<TrackingRow> second =
                people.as(READER, () -> trackings.list(due(TrackingDue.OPEN), new PageRequest(2, 2, "due", true)));
        assertThat(second.rows()).extracting(TrackingRow::task).containsExactly("Später");
        assertThat(second.total()).isEqualTo(3);
        assertThat(people.as(READER, () -> trackings.countOpen(one.paper()))).containsEntry(one.consultation(), 3L);
    }

    @Test
    void theListTakesTwoStatements() throws Exception {
        for (Role role : List.of(Role.MAYOR, Role.READER)) {
            lists.takes(
                    2,
                    role,
                    () -> trackings.list(
                            new TrackingFilter(null, TrackingDue.LATE, null, null), PageRequest.firstPage()),
                    () -> town.tracked(
                            town.adopted(place), content("Verzögert", TODAY.minusDays(1), TrackingState.OPEN)));
        }
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        Long id = town.tracked(town.adopted(place), open("Bauen"));
        OpenTracking opened = opened(id);
        people.run(OFFICE, () -> trackings.save(opened, open("Spielplatz bauen")));

        assertThatThrownBy(() -> people.run(editor, () -> trackings.save(opened, open("Nicht bauen"))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .containsExactly(new FieldChange("council.tracking.task", "Spielplatz bauen", true)));
    }

    @Test
    void whoHasLeftIsNotChosenButMayStay() throws Exception {
        Long gone = people.have("tracking-gone-" + place.departmentCode().toLowerCase(), Role.EDITOR, null);
        TrackingContent theirs = new TrackingContent("Bauen", gone, null, TODAY, null, null, null, null, null);
        Consulted one = town.adopted(place);
        Long id = town.tracked(one, theirs);
        people.leave("tracking-gone-" + place.departmentCode().toLowerCase());

        save(OFFICE, id, theirs);
        assertThatThrownBy(() -> town.tracked(one, theirs))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("council.tracking.personGone");
    }

    private void save(String who, Long id, TrackingContent content) throws Exception {
        OpenTracking opened = opened(id);
        people.run(who, () -> trackings.save(opened, content));
    }

    private OpenTracking opened(Long id) throws Exception {
        return people.as(OFFICE, () -> trackings.view(id)).opened();
    }

    private List<String> tasks(String who, TrackingFilter filter, PageRequest page) throws Exception {
        return people.as(who, () -> trackings.list(filter, page)).rows().stream()
                .map(TrackingRow::task)
                .toList();
    }

    private TrackingFilter ofCommittee() {
        return due(null);
    }

    private TrackingFilter due(TrackingDue due) {
        return new TrackingFilter(place.committeeId(), due, null, null);
    }

    private static TrackingContent open(String task) {
        return content(task, TODAY.plusDays(30), TrackingState.OPEN);
    }

    private static TrackingContent content(String task, LocalDate dueOn, TrackingState state) {
        return new TrackingContent(
                task, null, null, dueOn, state, state == TrackingState.DONE ? TODAY : null, "Grund", "Frost", "Neu");
    }
}
