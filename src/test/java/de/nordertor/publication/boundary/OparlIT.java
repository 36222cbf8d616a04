package de.nordertor.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.QueryCount;
import de.nordertor.publication.boundary.PublishedThings.Shown;
import de.nordertor.publication.entity.PublicKind;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OparlIT {

    private static final PublicAddresses ADDRESSES = new PublicAddresses("https://rat.example");
    private static final Instant EARLY = Instant.parse("2016-05-18T08:00:00Z");
    private static final Instant LATE = Instant.parse("2016-05-31T08:00:00Z");

    @Inject
    private Oparl oparl;

    @Inject
    private PublicFiles files;

    @Inject
    private PublicPages pages;

    @Inject
    private PublishedThings things;

    @Inject
    private QueryCount queries;

    @Test
    void aListTakesTheSameStatementsHoweverLongItIs() throws Exception {
        Long body = body();
        paper();
        long few = queries.of(() -> list(body, Map.of()));
        for (int i = 0; i < 20; i++) {
            paper();
        }

        assertThat(queries.of(() -> list(body, Map.of()))).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void aPaperHoldsItsFileAndItsConsultation() {
        Shown paper = paper();
        JsonObject json = alone("paper", paper.id());

        assertThat(json.getJsonObject("mainFile").getString("name")).isEqualTo("Datei");
        assertThat(json.getJsonArray("consultation")).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsToldToThoseWhoAskForChangesOnly() {
        Long body = body();
        Shown paper = paper();
        things.takeBack(PublicKind.PAPER, paper, LATE);

        assertThat(alone("paper", paper.id()).keySet())
                .containsExactlyInAnyOrder("id", "type", "created", "modified", "deleted");
        assertThat(ids(list(body, Map.of()))).doesNotContain(address(paper));
        assertThat(ids(list(body, Map.of("modified_since", "2016-05-31T08:00:00Z", "after", before(paper)))))
                .contains(address(paper));
        assertThat(ids(list(body, Map.of("modified_since", "2016-05-31T08:00:01Z", "after", before(paper)))))
                .doesNotContain(address(paper));
        assertThat(pages.paper(paper.id())).isEmpty();
    }

    @Test
    void anIdThatWasOnlyKeptIsNotThereAndNotLinked() {
        Long kept = things.reserve(PublicKind.PAPER, EARLY);
        Shown paper = things.show(
                PublicKind.PAPER, "{'name':'x','relatedPaper':['" + PublicKind.PAPER.reference(kept) + "']}", EARLY);

        assertThat(oparl.object("paper", kept, filter(Map.of()), ADDRESSES)).isEmpty();
        assertThat(alone("paper", paper.id())).doesNotContainKey("relatedPaper");
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheIds() {
        Long body = body();
        Shown first = paper();
        Shown second = paper();
        JsonObject page = list(body, Map.of("limit", "1", "after", before(first)));

        assertThat(ids(page)).containsExactly(address(first));
        assertThat(page.getJsonObject("links").getString("next")).contains("limit=1", "after=" + first.id());
        assertThat(ids(list(body, Map.of("limit", "1", "after", String.valueOf(first.id())))))
                .containsExactly(address(second));
    }

    @Test
    void aCommitteeListsTheMeetingsThatNameIt() {
        Shown committee = things.show(PublicKind.ORGANIZATION, "{'name':'Ausschuss'}", EARLY);
        Shown other = things.show(PublicKind.ORGANIZATION, "{'name':'Rat'}", EARLY);
        Shown meeting = things.show(
                PublicKind.MEETING,
                "{'name':'Ausschuss','start':'2016-05-31T18:00:00+02:00','organization':['"
                        + PublicKind.ORGANIZATION.reference(committee.id()) + "']}",
                EARLY);

        assertThat(ids(meetings(committee))).containsExactly(ADDRESSES.object(PublicKind.MEETING, meeting.id()));
        assertThat(ids(meetings(other))).isEmpty();
        PublicView page = pages.committee(committee.id()).orElseThrow();
        assertThat(page.more()).extracting(PublicThing::id).containsExactly(meeting.id());
    }

    @Test
    void aCommitteeTellsWhatOfItWasTakenBackAlsoAfterItWasWrittenWithoutIt() {
        Shown committee = things.show(PublicKind.ORGANIZATION, "{'name':'Ausschuss'}", EARLY);
        Shown other = things.show(PublicKind.ORGANIZATION, "{'name':'Rat'}", EARLY);
        String owned = "{'name':'x','organization':['" + PublicKind.ORGANIZATION.reference(committee.id()) + "']}";
        Shown meeting = things.show(PublicKind.MEETING, owned, EARLY);
        Shown moved = things.show(PublicKind.MEETING, owned, EARLY);
        things.show(PublicKind.MEETING, moved, "{'name':'x'}", EARLY);

        assertThat(ids(meetings(committee))).containsExactly(ADDRESSES.object(PublicKind.MEETING, meeting.id()));
        things.takeBack(PublicKind.MEETING, meeting, LATE);
        things.takeBack(PublicKind.MEETING, moved, LATE);

        assertThat(ids(meetings(committee))).isEmpty();
        assertThat(changes(committee, "2016-05-31T08:00:00Z"))
                .extracting(json -> json.getString("id") + json.getBoolean("deleted"))
                .containsExactly(
                        ADDRESSES.object(PublicKind.MEETING, meeting.id()) + true,
                        ADDRESSES.object(PublicKind.MEETING, moved.id()) + true);
        assertThat(changes(committee, "2016-05-31T08:00:01Z")).isEmpty();
        assertThat(changes(other, "2016-05-31T08:00:00Z")).isEmpty();
    }

    @Test
    void aPartThatChangesOrGoesMovesWhatItBelongsToInTheFeeds() {
        Shown committee = things.show(PublicKind.ORGANIZATION, "{'name':'Ausschuss'}", EARLY);
        Shown item = things.show(PublicKind.AGENDA_ITEM, "{'name':'Punkt'}", EARLY);
        Shown place = things.show(PublicKind.LOCATION, "{'description':'Saal 1'}", EARLY);
        String start = "{'start':'2016-05-31T18:00:00+02:00','agendaItem':['"
                + PublicKind.AGENDA_ITEM.reference(item.id()) + "'],";
        String organization = "'organization':['" + PublicKind.ORGANIZATION.reference(committee.id()) + "']}";
        Shown meeting = things.show(
                PublicKind.MEETING,
                start + "'location':'" + PublicKind.LOCATION.reference(place.id()) + "'," + organization,
                EARLY);
        String owner = PublicKind.MEETING.reference(meeting.id());
        things.show(PublicKind.LOCATION, place, "{'description':'Saal 1','meetings':['" + owner + "']}", EARLY);
        things.show(PublicKind.AGENDA_ITEM, item, "{'name':'Punkt','meeting':'" + owner + "'}", EARLY);
        long first = moved(committee, EARLY, 0);

        things.show(PublicKind.LOCATION, place, "{'description':'Saal 2','meetings':['" + owner + "']}", EARLY);
        long room = moved(committee, EARLY, first);
        things.show(PublicKind.AGENDA_ITEM, item, "{'result':'angenommen','meeting':'" + owner + "'}", LATE);
        long result = moved(committee, LATE, room);
        assertThat(pages.meeting(meeting.id()).orElseThrow().asOf()).isEqualTo(LATE);

        things.takeBack(PublicKind.LOCATION, place, LATE);
        things.show(PublicKind.MEETING, meeting, start + organization, LATE);
        moved(committee, LATE, result);
    }

    /** @return the revision of the committee's only meeting, which is a higher one */
    private long moved(Shown committee, Instant changed, long before) {
        PublicThing meeting = pages.feed(committee.id()).orElseThrow().things().get(0);
        assertThat(meeting.revision()).isGreaterThan(before);
        assertThat(meeting.changed()).isEqualTo(changed);
        return meeting.revision();
    }

    @Test
    void theNewsHaveThePapersOfWhichAnythingChangedLast() {
        Shown committee = things.show(PublicKind.ORGANIZATION, "{'name':'Ausschuss'}", EARLY);
        List<Shown> papers = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            papers.add(paperOf(committee, EARLY.plusSeconds(i)));
        }
        assertThat(news(committee))
                .hasSize(30)
                .startsWith(papers.get(32).id(), papers.get(31).id());

        Shown corrected = papers.get(0);
        things.show(PublicKind.PAPER, corrected, "{'name':'Berichtigt'}", LATE);
        String owner = "['" + PublicKind.PAPER.reference(papers.get(1).id()) + "']}";
        things.show(PublicKind.FILE, "{'name':'Anlage','paper':" + owner, LATE.plusSeconds(1));
        PublicThing second = pages.feed(committee.id()).orElseThrow().more().get(0);

        assertThat(news(committee))
                .hasSize(30)
                .startsWith(papers.get(1).id(), corrected.id(), papers.get(32).id());
        assertThat(second.changed()).isEqualTo(LATE.plusSeconds(1));
    }

    private Shown paperOf(Shown committee, Instant now) {
        Shown paper = things.show(PublicKind.PAPER, "{'name':'Bericht'}", now);
        for (int station = 0; station < 2; station++) {
            things.show(
                    PublicKind.CONSULTATION,
                    "{'paper':'" + PublicKind.PAPER.reference(paper.id()) + "','organization':['"
                            + PublicKind.ORGANIZATION.reference(committee.id()) + "']}",
                    now);
        }
        return paper;
    }

    private List<Long> news(Shown committee) {
        return pages.feed(committee.id()).orElseThrow().more().stream()
                .map(PublicThing::id)
                .toList();
    }

    @Test
    void aFileIsReadInPartsAndGoneWhenItIsTakenBack() {
        Shown file = things.showFile("{'name':'Datei'}", "Guten Tag", "a".repeat(64), EARLY);
        PublicFileRow row = files.find(file.id()).orElseThrow();

        assertThat(new String(files.read(row, 0))).isEqualTo("Guten Tag");
        assertThat(new String(files.read(row, 6))).isEqualTo("Tag");
        things.takeBack(PublicKind.FILE, file, LATE);
        assertThat(files.read(row, 6)).isEmpty();
        assertThat(files.find(file.id())).isEmpty();
        assertThat(files.isGone(file.id())).isTrue();
    }

    @Test
    void papersAreFoundByWordsOfTheirNameOrNumber() {
        String word = "Wortlaut" + System.nanoTime();
        things.show(
                PublicKind.PAPER,
                "{'name':'Der " + word + " 100%','reference':'7/001/2016','date':'2016-05-18'}",
                EARLY);

        assertThat(pages.papers(word.toLowerCase() + " 7/001", 1).things()).hasSize(1);
        assertThat(pages.papers(word + " 100%", 1).total()).isEqualTo(1);
        assertThat(pages.papers(word + " 10_%", 1).total()).isZero();
        assertThat(pages.papers("reference " + word, 1).total()).isZero();
    }

    private Long body() {
        things.show(PublicKind.BODY, "{'name':'Stadt'}", EARLY);
        String id = oparl.bodies(filter(Map.of()), ADDRESSES)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("id");
        return Long.valueOf(id.replaceFirst(".*/", ""));
    }

    private Shown paper() {
        Shown file = things.show(PublicKind.FILE, "{'name':'Datei'}", EARLY);
        Shown consultation = things.show(PublicKind.CONSULTATION, "{'role':'Kenntnisnahme'}", EARLY);
        return things.show(
                PublicKind.PAPER,
                "{'name':'Bericht','mainFile':'" + PublicKind.FILE.reference(file.id()) + "','consultation':['"
                        + PublicKind.CONSULTATION.reference(consultation.id()) + "']}",
                EARLY);
    }

    private JsonObject alone(String segment, Long id) {
        return oparl.object(segment, id, filter(Map.of()), ADDRESSES)
                .orElseThrow()
                .json();
    }

    private JsonObject list(Long body, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        return oparl.listOfBody(body, "paper", filter(all), ADDRESSES)
                .orElseThrow()
                .json();
    }

    private JsonObject meetings(Shown committee) {
        return meetings(committee, Map.of());
    }

    private JsonObject meetings(Shown committee, Map<String, String> parameters) {
        return oparl.listOfOrganization(committee.id(), "meeting", filter(parameters), ADDRESSES)
                .orElseThrow()
                .json();
    }

    private List<JsonObject> changes(Shown committee, String since) {
        return meetings(committee, Map.of("modified_since", since))
                .getJsonArray("data")
                .getValuesAs(JsonObject.class);
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("data").stream()
                .map(value -> value.asJsonObject().getString("id"))
                .toList();
    }

    private static String address(Shown paper) {
        return ADDRESSES.object(PublicKind.PAPER, paper.id());
    }

    private static String before(Shown paper) {
        return String.valueOf(paper.id() - 1);
    }

    private static OparlFilter filter(Map<String, String> parameters) {
        return OparlFilter.read(parameters::get);
    }
}
