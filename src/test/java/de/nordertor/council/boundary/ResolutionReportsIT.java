package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.council.boundary.TrackedTown.Consulted;
import de.nordertor.council.entity.PaperState;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The paper that tells a committee what became of its resolutions. */
@ExtendWith(ArquillianExtension.class)
class ResolutionReportsIT {

    private static final LocalDate TODAY = TownDay.today();

    @Inject
    private ResolutionReports reports;

    @Inject
    private Papers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private TrackedTown town;

    @Inject
    private TestPeople people;

    private SmallTown.Place place;
    private String editor;

    @BeforeEach
    void aTown() {
        place = town.found();
        editor = "report-" + place.departmentCode().toLowerCase();
        people.have(editor, Role.EDITOR, place.departmentCode());
    }

    @Test
    void aPublicReportIsADraftForTheNextPlannedMeeting() throws Exception {
        Consulted one = town.adopted(place);
        town.tracked(one, open("Spielplatz bauen"));
        town.tracked(one, done("Bäume pflanzen", TODAY.minusDays(10)));
        SystemWork.run(() -> {
            town.plan(place.committeeId(), TODAY.plusDays(40));
            town.plan(place.committeeId(), TODAY.plusDays(20));
            meetings.cancel(town.plan(place.committeeId(), TODAY.plusDays(10)), "Grippe");
        });

        PaperView paper = report(place.committeeId());

        assertThat(paper.state()).isEqualTo(PaperState.DRAFT);
        PaperView.Version text = paper.version();
        assertThat(text.subject()).startsWith("Beschlusskontrolle Ausschuss ").endsWith(", Stand " + Texts.date(TODAY));
        assertThat(text.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(text.informationContact()).isEqualTo("Person " + editor);
        assertThat(text.stations()).extracting(PaperView.Station::date).containsExactly(TODAY.plusDays(20));
        assertThat(text.statementOfFacts())
                .contains("<strong>Bäume pflanzen</strong>", "<strong>Spielplatz bauen</strong>")
                .contains("Beschlossen am 18.05.2016, Vorlage " + place.departmentCode())
                .contains("Zuständig: Fachbereich " + place.departmentCode())
                .containsSubsequence("<h3>Erledigt</h3>", "<h3>In Arbeit</h3>");
    }

    @Test
    void withoutAPlannedMeetingItHasNoStation() throws Exception {
        town.tracked(town.adopted(place), open("Spielplatz bauen"));
        assertThat(report(place.committeeId()).version().stations()).isEmpty();
    }

    @Test
    void aPublicReportTellsNothingThatIsNotPublic() throws Exception {
        town.tracked(
                town.adopted(place, place.committeeId(), Visibility.PUBLIC, Visibility.NON_PUBLIC),
                open("Grundstück kaufen"));
        town.tracked(
                town.adopted(place, place.committeeId(), Visibility.NON_PUBLIC, Visibility.PUBLIC),
                open("Grundstück verkaufen"));
        assertThatThrownBy(() -> report(place.committeeId()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("council.report.nothing");

        town.tracked(town.adopted(place), open("Spielplatz bauen"));

        assertThat(report(place.committeeId()).version().statementOfFacts())
                .contains("Spielplatz bauen", "An einem Auftrag wird gearbeitet.")
                .doesNotContain("Grundstück");
    }

    @Test
    void aReportToACommitteeThatIsNeverPublicIsNotPublicAndTellsWhatItsDepartmentMayKnow() throws Exception {
        Long hidden = town.hiddenCommittee();
        town.tracked(town.adopted(place, hidden, Visibility.NON_PUBLIC, Visibility.NON_PUBLIC), open("Hof kaufen"));
        SmallTown.Place other = town.found();
        people.have(editor, Role.EDITOR, other.departmentCode());
        town.tracked(town.adopted(other, hidden, Visibility.NON_PUBLIC, Visibility.NON_PUBLIC), open("Wald kaufen"));
        town.tracked(town.adopted(other, hidden, Visibility.PUBLIC, Visibility.NON_PUBLIC), open("Feld kaufen"));

        PaperView.Version text = report(hidden).version();

        assertThat(text.visibility()).isEqualTo(Visibility.NON_PUBLIC);
        assertThat(text.nonPublicReason()).contains("berät nie öffentlich");
        assertThat(text.statementOfFacts())
                .contains("Hof kaufen")
                .as("those who read the paper may not know")
                .doesNotContain("Wald", "Feld");
    }

    @Test
    void whatEndedMoreThanAYearAgoWasToldBefore() throws Exception {
        Consulted one = town.adopted(place);
        town.tracked(one, done("Alt", TODAY.minusYears(1).minusDays(1)));
        town.tracked(one, done("Neu", TODAY.minusYears(1)));
        assertThat(report(place.committeeId()).version().statementOfFacts())
                .contains("Neu")
                .doesNotContain("Alt");
    }

    @Test
    void onlyWhoWritesPapersOfTheDepartmentBeginsIt() throws Exception {
        town.tracked(town.adopted(place), open("Spielplatz bauen"));
        people.have("report-office-it", Role.COMMITTEE_OFFICE, null);
        String stranger = "report-other-" + place.departmentCode().toLowerCase();
        people.have(stranger, Role.EDITOR, town.found().departmentCode());
        for (String who : new String[] {"report-office-it", stranger}) {
            assertThatThrownBy(() -> people.as(who, () -> create(place.committeeId())))
                    .isInstanceOf(NotPermittedException.class);
        }
    }

    private PaperView report(Long committeeId) throws Exception {
        Long id = people.as(editor, () -> create(committeeId));
        return people.as(editor, () -> papers.view(id, null));
    }

    private Long create(Long committeeId) {
        return reports.create(committeeId, place.paperTypeId(), place.departmentId());
    }

    private static TrackingContent open(String task) {
        return new TrackingContent(task, null, null, TODAY.plusDays(30), null, null, null, null, null);
    }

    private static TrackingContent done(String task, LocalDate on) {
        return new TrackingContent(task, null, null, on, TrackingState.DONE, on, null, null, null);
    }
}
