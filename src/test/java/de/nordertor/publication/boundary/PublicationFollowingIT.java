package de.nordertor.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.council.boundary.CouncilMemberInput;
import de.nordertor.council.boundary.CouncilMembers;
import de.nordertor.council.boundary.LegislativeTermRow;
import de.nordertor.council.boundary.LegislativeTerms;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.MembershipInput;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicationAct;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationStanding;
import de.nordertor.publication.entity.PublicationState;
import de.nordertor.town.boundary.Municipalities;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changes inside the town hall: what is no longer public leaves the public at once, everything else waits. */
@ExtendWith(ArquillianExtension.class)
class PublicationFollowingIT {

    private static final String OFFICE = "following-office-it";
    private static final LocalDate CONSENT = LocalDate.of(2016, 1, 4);

    @Inject
    private Publications publications;

    @Inject
    private PublicReader reader;

    @Inject
    private ApprovedPapers papers;

    @Inject
    private CouncilMembers members;

    @Inject
    private Committees committees;

    @Inject
    private Meetings meetings;

    @Inject
    private LegislativeTerms terms;

    @Inject
    private Municipalities municipalities;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private SmallTown.Place place;

    @BeforeEach
    void theCommitteeOffice() {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        place = town.found();
    }

    @Test
    void aClosedAttachmentGoesWithItsBytesAndThePaperIsPrintedWithoutIt() throws Exception {
        Long paper = papers.draft(place, "Sachstand eins");
        Long plan = papers.attach(paper, "Lageplan", Visibility.PUBLIC);
        papers.attach(paper, "Stellungnahme", Visibility.NON_PUBLIC);
        papers.approve(paper);
        publish(PublicationKind.PAPER, paper);
        JsonObject before = paper(paper);
        assertThat(before.getJsonArray("auxiliaryFile")).hasSize(1);
        String file = before.getJsonArray("auxiliaryFile").getString(0);
        String printed =
                reader.bytes(before.getString("mainFile")).orElseThrow().sha256();
        papers.beginCorrection(paper);

        papers.show(plan, Visibility.NON_PUBLIC);

        assertThat(paper(paper)).doesNotContainKey("auxiliaryFile");
        assertThat(reader.bytes(file)).isEmpty();
        assertThat(reader.find(file).orElseThrow().isDeleted()).isTrue();
        assertThat(reader.bytes(before.getString("mainFile")).orElseThrow().sha256())
                .isNotEqualTo(printed);
        assertThat(reader.read(paper).isWhole()).isTrue();
        assertThat(acts(paper)).containsExactly(PublicationAct.NARROWED, PublicationAct.PUBLISHED);
        assertThat(standing()).as("of what is left").isEqualTo(PublicationStanding.CURRENT);
    }

    @Test
    void whatBecomesPublicInsideWaitsUntilSomebodyShowsIt() throws Exception {
        Long paper = papers.draft(place, "Sachstand eins");
        Long plan = papers.attach(paper, "Lageplan", Visibility.NON_PUBLIC);
        papers.approve(paper);
        publish(PublicationKind.PAPER, paper);
        papers.beginCorrection(paper);

        assertThat(standing()).isEqualTo(PublicationStanding.CURRENT);

        papers.show(plan, Visibility.PUBLIC);

        assertThat(paper(paper)).doesNotContainKey("auxiliaryFile");
        assertThat(standing()).isEqualTo(PublicationStanding.OUTDATED);
        publish(PublicationKind.PAPER, paper);
        assertThat(paper(paper)).containsKey("auxiliaryFile");
        assertThat(standing()).isEqualTo(PublicationStanding.CURRENT);
    }

    @Test
    void aPaperThatBecomesNonPublicOrIsWithdrawnGoesAsAWhole() throws Exception {
        Long closed = papers.approved(place, "Sachstand eins");
        Long withdrawn = papers.approved(place, "Sachstand zwei");
        publish(PublicationKind.PAPER, closed);
        publish(PublicationKind.PAPER, withdrawn);

        papers.correct(place, closed, "Sachstand drei", Visibility.NON_PUBLIC);
        papers.withdraw(withdrawn);

        for (Long paper : List.of(closed, withdrawn)) {
            assertThat(reader.read(paper)).isEqualTo(new PublicReader.SeenPaper(null, null, false, false));
            PublicationView view = people.as(OFFICE, () -> publications.view(PublicationKind.PAPER, paper));
            assertThat(view.state()).isEqualTo(PublicationState.DEPUBLISHED);
            assertThat(view.obstacle()).isNotNull();
            assertThat(view.objects()).isEmpty();
        }
    }

    /** Dropped it is no secret, and stays shown; then its committee deals with the paper behind closed doors. */
    @Test
    void aDroppedStationGoesWhenItComesBackClosed() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");
        publish(PublicationKind.PAPER, paper);
        papers.send(paper, "Sachstand zwei", town.found());
        assertThat(paper(paper)).containsKey("consultation");
        papers.send(paper, "Sachstand drei", place);
        assertThat(paper(paper)).containsKey("consultation");

        papers.sendClosed(paper, "Sachstand vier", place);

        assertThat(paper(paper)).doesNotContainKey("consultation");
        assertThat(reader.read(paper).isWhole()).isTrue();
    }

    /** What is taken away shows nothing anew: the newer words of another committee stay. */
    @Test
    void aCommitteeThatLosesSomebodyBringsNoOldWordsOfOthers() throws Exception {
        SmallTown.Place newer = town.found();
        SmallTown.Place last = town.found();
        Long anna = people.as(OFFICE, () -> members.create(input("Anna", CONSENT, place, newer, last)));
        Long berta = member("Berta");
        publish(PublicationKind.COMMITTEE, last.committeeId());
        publish(PublicationKind.COMMITTEE, place.committeeId());
        people.run(OFFICE, () -> members.save(members.open(anna), input("Annika", CONSENT, place, newer, last)));
        publish(PublicationKind.COMMITTEE, newer.committeeId());
        assertThat(givenName(anna)).isEqualTo("Annika");

        people.run(OFFICE, () -> members.save(members.open(berta), input("Berta", null)));
        people.run(
                OFFICE,
                () -> publications.depublish(PublicationKind.COMMITTEE, last.committeeId(), "Schreibt Anna neu"));

        assertThat(givenName(anna)).isEqualTo("Annika");
    }

    private String givenName(Long member) {
        return reader.content(PublicKind.PERSON, "CouncilMember", member)
                .orElseThrow()
                .getString("givenName");
    }

    @Test
    void whoNoLongerAgreesIsNamedNowhere() throws Exception {
        Long anna = member("Anna");
        Long berta = member("Berta");
        Long committee = place.committeeId();
        publish(PublicationKind.COMMITTEE, committee);
        assertThat(committee().getJsonArray("membership")).hasSize(2);
        assertThat(reader.content(PublicKind.PERSON, "CouncilMember", anna)).isPresent();

        people.run(OFFICE, () -> members.save(members.open(anna), input("Anna", null)));

        assertThat(reader.content(PublicKind.PERSON, "CouncilMember", anna)).isEmpty();
        assertThat(reader.content(PublicKind.PERSON, "CouncilMember", berta)).isPresent();
        assertThat(committee().getJsonArray("membership")).hasSize(1);
    }

    @Test
    void whoNoLongerAgreesAndLeavesInTheSameMomentIsNamedNowhere() throws Exception {
        Long anna = member("Anna");
        publish(PublicationKind.COMMITTEE, place.committeeId());
        CouncilMemberInput gone = new CouncilMemberInput(null, "Anna", familyName(), null, null, null, List.of());

        people.run(OFFICE, () -> members.save(members.open(anna), gone));

        assertThat(reader.content(PublicKind.PERSON, "CouncilMember", anna)).isEmpty();
        assertThat(committee()).doesNotContainKey("membership");
    }

    @Test
    void whoLeavesStaysNamedUntilTheCommitteeIsPublishedAnew() throws Exception {
        Long anna = member("Anna");
        publish(PublicationKind.COMMITTEE, place.committeeId());
        CouncilMemberInput left = new CouncilMemberInput(null, "Anna", familyName(), null, null, CONSENT, List.of());

        people.run(OFFICE, () -> members.save(members.open(anna), left));

        assertThat(reader.content(PublicKind.PERSON, "CouncilMember", anna)).isPresent();
        assertThat(standing(PublicationKind.COMMITTEE)).isEqualTo(PublicationStanding.OUTDATED);
        publish(PublicationKind.COMMITTEE, place.committeeId());
        assertThat(reader.content(PublicKind.PERSON, "CouncilMember", anna)).isEmpty();
    }

    @Test
    void whoIsNewOrAgreesNowMarksTheCommittee() throws Exception {
        Long committee = place.committeeId();
        publish(PublicationKind.COMMITTEE, committee);

        member("Anna");

        assertThat(standing(PublicationKind.COMMITTEE)).isEqualTo(PublicationStanding.OUTDATED);
        Long berta = people.as(OFFICE, () -> members.create(input("Berta", null)));
        publish(PublicationKind.COMMITTEE, committee);
        assertThat(standing(PublicationKind.COMMITTEE)).isEqualTo(PublicationStanding.CURRENT);
        people.run(OFFICE, () -> members.save(members.open(berta), input("Berta", CONSENT)));
        assertThat(committee().getJsonArray("membership")).hasSize(1);
        assertThat(standing(PublicationKind.COMMITTEE)).isEqualTo(PublicationStanding.OUTDATED);
    }

    @Test
    void theTownIsMarkedWhenItsKeyOrATermChanges() throws Exception {
        publish(PublicationKind.TOWN, PublicationKind.TOWN_ID);
        MunicipalityRow before = municipalities.current();
        try {
            identify("03256022".equals(before.municipalityKey()) ? "03256021" : "03256022");
            assertThat(townIsOutdated()).isTrue();
            publish(PublicationKind.TOWN, PublicationKind.TOWN_ID);
            assertThat(townIsOutdated()).isFalse();

            // a day of its own for every run of the test in one database
            LocalDate begin = LocalDate.of(1900, 1, 1)
                    .plusDays(2L * people.as(OFFICE, () -> terms.list()).size());
            people.run(OFFICE, () -> terms.save(new LegislativeTermRow(null, 0, "Danach", begin, begin.plusDays(1))));

            assertThat(townIsOutdated()).isTrue();
        } finally {
            identify(before.municipalityKey());
            people.run(
                    OFFICE,
                    () -> publications.depublish(PublicationKind.TOWN, PublicationKind.TOWN_ID, "Ende des Tests"));
        }
    }

    private void identify(String municipalityKey) {
        SystemWork.run(() -> {
            MunicipalityRow row = municipalities.current();
            municipalities.change(new MunicipalityRow(
                    row.version(), row.name(), row.chiefExecutiveTitle(), municipalityKey, row.shield()));
        });
    }

    private boolean townIsOutdated() throws Exception {
        PublicationFilter outdated = new PublicationFilter(PublicationKind.TOWN, PublicationStanding.OUTDATED, null);
        return people.as(OFFICE, () -> publications.list(outdated, PageRequest.firstPage()))
                        .total()
                == 1;
    }

    @Test
    void aCommitteeThatNeverMeetsInPublicLeavesWithItsMeetingsAndTheStationsOfPapers() throws Exception {
        Long paper = papers.approved(place, "Sachstand eins");
        Long meeting = people.as(
                OFFICE,
                () -> meetings.plan(
                        place.committeeId(), new MeetingContent(SmallTown.DAY, LocalTime.of(18, 0), null, "Rathaus")));
        publish(PublicationKind.PAPER, paper);
        publish(PublicationKind.MEETING, meeting);
        assertThat(paper(paper)).containsKey("consultation");

        people.run(OFFICE, () -> committees.save(closed(committees.form(place.committeeId()))));

        assertThat(reader.content(PublicKind.MEETING, "Meeting", meeting)).isEmpty();
        assertThat(paper(paper)).doesNotContainKey("consultation");
        assertThat(reader.read(paper).isWhole()).isTrue();
    }

    private static CommitteeRow closed(CommitteeRow row) {
        return new CommitteeRow(
                row.id(),
                row.version(),
                row.name(),
                CommitteeKind.MAIN_COMMITTEE,
                Visibility.NON_PUBLIC,
                row.summonsPeriodDays(),
                row.active());
    }

    private Long member(String givenName) throws Exception {
        return people.as(OFFICE, () -> members.create(input(givenName, CONSENT)));
    }

    private CouncilMemberInput input(String givenName, LocalDate consent) {
        return input(givenName, consent, place);
    }

    private CouncilMemberInput input(String givenName, LocalDate consent, SmallTown.Place... places) {
        return new CouncilMemberInput(
                null,
                givenName,
                familyName(),
                null,
                null,
                consent,
                Stream.of(places)
                        .map(one -> new MembershipInput(one.committeeId(), MemberRole.MEMBER, true, CONSENT, null))
                        .toList());
    }

    private String familyName() {
        return "Muster-" + place.departmentCode();
    }

    private void publish(PublicationKind kind, Long id) throws Exception {
        people.run(
                OFFICE,
                () -> publications.publish(
                        kind, id, new Seen(publications.view(kind, id).hash(), true)));
    }

    private List<PublicationAct> acts(Long paper) throws Exception {
        return people.as(OFFICE, () -> publications.view(PublicationKind.PAPER, paper)).log().stream()
                .map(PublicationEventRow::act)
                .toList();
    }

    private PublicationStanding standing() throws Exception {
        return standing(PublicationKind.PAPER);
    }

    /** Of the only one of this place. */
    private PublicationStanding standing(PublicationKind kind) throws Exception {
        PublicationFilter here = new PublicationFilter(kind, null, place.departmentCode());
        List<PublicationRow> rows = people.as(OFFICE, () -> publications.list(here, PageRequest.firstPage()))
                .rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).standing();
    }

    private JsonObject paper(Long id) {
        return reader.content(PublicKind.PAPER, "CouncilPaper", id).orElseThrow();
    }

    private JsonObject committee() {
        return reader.content(PublicKind.ORGANIZATION, "Committee", place.committeeId())
                .orElseThrow();
    }
}
