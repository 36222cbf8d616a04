package de.nordertor.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.ListStatements;
import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.boundary.CouncilMemberInput;
import de.nordertor.council.boundary.CouncilMembers;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicObject;
import de.nordertor.publication.entity.PublicationAct;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationStanding;
import de.nordertor.publication.entity.PublicationState;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the committee office shows to the public, corrects and takes back. */
@ExtendWith(ArquillianExtension.class)
class PublicationsIT {

    private static final String OFFICE = "publication-office-it";
    private static final String READER = "publication-reader-it";

    @Inject
    private Publications publications;

    @Inject
    private PublicReader reader;

    @Inject
    private ApprovedPapers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private CouncilMembers members;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    @Inject
    private ListStatements lists;

    private SmallTown.Place place;

    @BeforeEach
    void theCommitteeOffice() {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(READER, Role.READER, null);
        place = town.found();
    }

    @Test
    void anApprovedPaperIsHiddenUntilItIsPublished() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");
        assertThat(paper(paper)).isEmpty();
        PublicationView before = view(PublicationKind.PAPER, paper);
        assertThat(before.state()).isEqualTo(PublicationState.UNPUBLISHED);
        assertThat(before.differences()).extracting(Difference::isAdded).containsOnly(true);

        publish(PublicationKind.PAPER, paper);

        JsonObject shown = paper(paper).orElseThrow();
        assertThat(shown.getString("name")).isEqualTo("Sachstand eins");
        assertThat(reader.read(paper).isWhole()).isTrue();
        assertThat(shown.getJsonArray("consultation")).hasSize(1);
        PublicationView after = view(PublicationKind.PAPER, paper);
        assertThat(after.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(after.differences()).isEmpty();
        assertThat(after.log()).extracting(PublicationEventRow::act).containsExactly(PublicationAct.PUBLISHED);
        assertThat(after.log().get(0).happenedBy()).isEqualTo("Person " + OFFICE);
    }

    @Test
    void aPaperThatWasNeverApprovedCannotEvenBeLookedAt() {
        Long draft = papers.draft(place, "Entwurf");

        assertThatThrownBy(() -> view(PublicationKind.PAPER, draft)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyWhatWasLookedAtIsPublished() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");
        String seen = view(PublicationKind.PAPER, paper).hash();
        papers.correct(place, paper, "Sachstand zwei", Visibility.PUBLIC);

        assertThatThrownBy(() -> people.run(
                        OFFICE, () -> publications.publish(PublicationKind.PAPER, paper, new Seen(seen, true))))
                .isInstanceOf(ConflictException.class);
        assertThat(paper(paper)).isEmpty();
    }

    @Test
    void whatMayBePersonalHasToBeConfirmed() throws Exception {
        Long paper = papers.approved(place, "Fragen an anna.mueller@firma.example");
        PublicationView view = view(PublicationKind.PAPER, paper);
        assertThat(view.warnings()).isNotEmpty();

        assertThatThrownBy(() -> people.run(
                        OFFICE, () -> publications.publish(PublicationKind.PAPER, paper, new Seen(view.hash(), false))))
                .isInstanceOf(InvalidInputException.class);
        publish(PublicationKind.PAPER, paper);

        assertThat(view(PublicationKind.PAPER, paper).log().get(0).warnings()).contains("anna.mueller@firma.example");
    }

    @Test
    void aWarningThatCameAfterThePreviewIsNotConfirmed() throws Exception {
        String name = "Muster" + letters(place.departmentCode());
        Long paper = papers.approved(place, "Fragen an Erika " + name);
        String seen = view(PublicationKind.PAPER, paper).hash();
        people.run(
                OFFICE, () -> members.create(new CouncilMemberInput(null, "Erika", name, null, null, null, List.of())));
        assertThat(view(PublicationKind.PAPER, paper).warnings())
                .anyMatch(warning -> warning.key().equals("publication.warning.member"));

        assertThatThrownBy(() -> people.run(
                        OFFICE, () -> publications.publish(PublicationKind.PAPER, paper, new Seen(seen, true))))
                .isInstanceOf(ConflictException.class)
                .hasMessage("publication.changedSinceSeen");
        assertThat(paper(paper)).isEmpty();
    }

    @Test
    void aCorrectionIsSeenOnlyAfterItIsPublishedAndReplacesEverything() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");
        publish(PublicationKind.PAPER, paper);
        String file = paper(paper).orElseThrow().getString("mainFile");
        String bytes = reader.bytes(file).orElseThrow().sha256();
        papers.correct(place, paper, "Sachstand zwei", Visibility.PUBLIC);
        assertThat(reader.read(paper).name()).isEqualTo("Sachstand eins");
        assertThat(outdated()).isOne();
        assertThat(view(PublicationKind.PAPER, paper).differences())
                .extracting(Difference::property)
                .contains("name", "statementOfFacts", "version");

        publish(PublicationKind.PAPER, paper);

        assertThat(reader.read(paper)).satisfies(seen -> {
            assertThat(seen.name()).isEqualTo("Sachstand zwei");
            assertThat(seen.isWhole()).isTrue();
        });
        assertThat(outdated()).isZero();
        assertThat(paper(paper).orElseThrow().getString("mainFile")).isEqualTo(file);
        assertThat(reader.bytes(file).orElseThrow().sha256()).isNotEqualTo(bytes);
        assertThat(view(PublicationKind.PAPER, paper).log())
                .extracting(PublicationEventRow::act)
                .containsExactly(PublicationAct.CORRECTED, PublicationAct.PUBLISHED);
    }

    @Test
    void whatIsTakenBackLeavesNothingAndComesBackUnderTheSameId() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");
        publish(PublicationKind.PAPER, paper);
        String file = paper(paper).orElseThrow().getString("mainFile");

        depublish(PublicationKind.PAPER, paper);

        assertThat(reader.read(paper)).isEqualTo(new PublicReader.SeenPaper(null, null, false, false));
        PublicObject gone = reader.find(file).orElseThrow();
        assertThat(gone.isDeleted()).isTrue();
        assertThat(gone.content()).isEmpty();
        assertThat(reader.bytes(file)).isEmpty();
        assertThatThrownBy(() -> depublish(PublicationKind.PAPER, paper)).isInstanceOf(IllegalStepException.class);
        publish(PublicationKind.PAPER, paper);
        assertThat(paper(paper).orElseThrow().getString("mainFile")).isEqualTo(file);
        assertThat(reader.find(file).orElseThrow().getCreatedAt()).isEqualTo(gone.getCreatedAt());
    }

    @Test
    void aReferenceIsThereAsLongAsItsTargetIsPublic() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");
        Long meeting = people.as(
                OFFICE,
                () -> meetings.plan(
                        place.committeeId(), new MeetingContent(SmallTown.DAY, LocalTime.of(18, 0), null, "Rathaus")));
        Long waiting =
                people.as(OFFICE, () -> agendas.view(meeting)).waiting().get(0).consultationId();
        people.run(OFFICE, () -> agendas.addPaper(meeting, waiting));
        publish(PublicationKind.PAPER, paper);
        assertThat(consultation(paper)).doesNotContainKeys("meeting", "agendaItem", "organization");

        publish(PublicationKind.MEETING, meeting);
        publish(PublicationKind.COMMITTEE, place.committeeId());

        assertThat(consultation(paper)).containsKeys("meeting", "agendaItem", "organization");
        assertThat(reader.content(PublicKind.MEETING, "Meeting", meeting)
                        .orElseThrow()
                        .getJsonArray("organization"))
                .hasSize(1);
        depublish(PublicationKind.MEETING, meeting);
        assertThat(consultation(paper))
                .doesNotContainKeys("meeting", "agendaItem")
                .containsKey("organization");
    }

    @Test
    void nobodyElseDecides() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");

        assertThatThrownBy(() -> people.as(READER, () -> publications.view(PublicationKind.PAPER, paper)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theListAndTheLogTakeTwoEach() throws Exception {
        PublicationFilter all = new PublicationFilter(null, null, null);
        lists.takes(
                2,
                Role.COMMITTEE_OFFICE,
                () -> publications.list(all, PageRequest.firstPage()),
                this::aPublishedCommittee);
        lists.takes(
                2, Role.COMMITTEE_OFFICE, () -> publications.log(PageRequest.firstPage()), this::aPublishedCommittee);
    }

    /** A name has no digits. */
    private static String letters(String hex) {
        return hex.chars()
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }

    /** How many papers of this place have changed since they were published. */
    private long outdated() throws Exception {
        PublicationFilter here =
                new PublicationFilter(PublicationKind.PAPER, PublicationStanding.OUTDATED, place.departmentCode());
        return people.as(OFFICE, () -> publications.list(here, PageRequest.firstPage()))
                .total();
    }

    private void aPublishedCommittee() {
        try {
            publish(PublicationKind.COMMITTEE, town.found().committeeId());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private PublicationView view(PublicationKind kind, Long id) throws Exception {
        return people.as(OFFICE, () -> publications.view(kind, id));
    }

    private void publish(PublicationKind kind, Long id) throws Exception {
        String hash = view(kind, id).hash();
        people.run(OFFICE, () -> publications.publish(kind, id, new Seen(hash, true)));
    }

    private void depublish(PublicationKind kind, Long id) throws Exception {
        people.run(OFFICE, () -> publications.depublish(kind, id, "Versehen"));
    }

    private Optional<JsonObject> paper(Long id) {
        return reader.content(PublicKind.PAPER, "CouncilPaper", id);
    }

    private JsonObject consultation(Long paper) {
        String reference =
                paper(paper).orElseThrow().getJsonArray("consultation").getString(0);
        return reader.find(reference).orElseThrow().content();
    }
}
