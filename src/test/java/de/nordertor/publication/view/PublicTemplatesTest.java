package de.nordertor.publication.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.boundary.PublicThing;
import de.nordertor.publication.boundary.PublicView;
import de.nordertor.publication.control.Frozen;
import de.nordertor.publication.control.PublicChange;
import de.nordertor.publication.control.PublicRow;
import de.nordertor.publication.entity.PublicKind;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The public pages and feeds, filled: readable for any reader, and nothing in a text is taken for markup. */
class PublicTemplatesTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \\\"x\\\" 'y' \\u0001";
    private static final PublicAddresses ADDRESSES = new PublicAddresses("https://rat.example");

    private final Map<Long, PublicThing> around = new HashMap<>();
    private final PublicThing town = thing(
            PublicKind.BODY,
            1,
            "{'name':'Stadt #','contactName':'Ratsbüro #',"
                    + "'contactEmail':'rat@stadt.example','website':'https://stadt.example'}");
    private final PublicThing committee =
            thing(PublicKind.ORGANIZATION, 2, "{'name':'Ausschuss #','membership':['nordertor:MEMBERSHIP/3']}");
    private final PublicThing meeting = thing(
            PublicKind.MEETING,
            5,
            "{'name':'Sitzung #','start':'2016-05-31T18:00:00+02:00','end':'2016-05-31T20:00:00+02:00','cancelled':true,"
                    + "'organization':['nordertor:ORGANIZATION/2'],'location':'nordertor:LOCATION/6',"
                    + "'agendaItem':['nordertor:AGENDA_ITEM/7','nordertor:AGENDA_ITEM/99'],'invitation':'nordertor:FILE/10'}");
    private final PublicThing paper = thing(
            PublicKind.PAPER,
            9,
            "{'name':'Bericht #','reference':'5/014/2016','date':'2016-05-18','paperType':'Bericht','mainFile':'nordertor:FILE/10',"
                    + "'consultation':['nordertor:CONSULTATION/8'],'relatedPaper':['nordertor:PAPER/9']}");

    PublicTemplatesTest() {
        thing(PublicKind.MEMBERSHIP, 3, "{'person':'nordertor:PERSON/4','role':'Vorsitz #'}");
        thing(PublicKind.PERSON, 4, "{'name':'Petra # Beispiel'}");
        thing(PublicKind.LOCATION, 6, "{'description':'Rathaus #','room':'Saal 1'}");
        thing(
                PublicKind.AGENDA_ITEM,
                7,
                "{'number':'Ö 1','name':'Punkt #','public':false,'result':'angenommen #','resolutionText':'Beschluss #',"
                        + "'consultation':'nordertor:CONSULTATION/8','auxiliaryFile':['nordertor:FILE/10']}");
        thing(
                PublicKind.CONSULTATION,
                8,
                "{'paper':'nordertor:PAPER/9','meeting':'nordertor:MEETING/5','agendaItem':'nordertor:AGENDA_ITEM/7',"
                        + "'role':'Kenntnisnahme #'}");
        thing(PublicKind.FILE, 10, "{'name':'Datei #','mimeType':'application/pdf','size':312000}");
    }

    @ParameterizedTest
    @CsvSource({
        "start, de", "start, en", "committees, de", "committees, en", "committee, de", "committee, en", "meetings, de",
        "meetings, en", "meeting, de", "meeting, en", "papers, de", "papers, en", "paper, de", "paper, en"
    })
    void aPageIsWellFormedAndTakesNoTextForMarkup(String page, String language) throws Exception {
        String html = page(page, language);

        Document document = parsed(html);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(html).contains("&lt;script&gt;").doesNotContain("publication.public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "committees", "meetings", "papers"})
    void aPageWithoutAnythingPublishedIsWellFormed(String page) throws Exception {
        Map<String, Object> values = values(page, "de");
        values.put("view", new PublicView(null, null, List.of(), List.of(), 0));

        parsed(PublicTemplate.fill(page + ".ftlh", values));
    }

    @Test
    void aMeetingTellsItsAgendaItsPapersAndThatItIsCancelled() {
        assertThat(page("meeting", "de"))
                .contains("Di., 31.05.2016, 18:00 Uhr", "abgesagt", "Ö 1", "href=\"../../de/paper/9\"", "5/014/2016")
                .contains("href=\"../../files/10\"", "href=\"../../files/10/download\"", "nichtöffentlich");
    }

    @Test
    void aCommitteeNamesThoseWhoAreInItToday() {
        member(11, "Vorsitz bis gestern", "2011-11-01", "2016-05-30");
        member(12, "Mitglied ab heute", "2016-05-31", null);
        member(13, "Mitglied bis heute", null, "2016-05-31");
        member(14, "Vorsitz ab morgen", "2016-06-01", "2021-10-31");
        thing(
                PublicKind.ORGANIZATION,
                2,
                "{'membership':['nordertor:MEMBERSHIP/11','nordertor:MEMBERSHIP/12','nordertor:MEMBERSHIP/13',"
                        + "'nordertor:MEMBERSHIP/14']}");

        assertThat(page("committee", "de"))
                .contains("Mitglied ab heute", "Mitglied bis heute")
                .doesNotContain("bis gestern", "ab morgen");
    }

    private void member(long id, String role, String first, String last) {
        thing(
                PublicKind.MEMBERSHIP,
                id,
                "{'person':'nordertor:PERSON/4','role':'" + role + "'" + day("startDate", first) + day("endDate", last)
                        + "}");
    }

    private static String day(String property, String day) {
        return day == null ? "" : ",'" + property + "':'" + day + "'";
    }

    @Test
    void aPaperLeadsToItsMeetingAndItsFiles() {
        assertThat(page("paper", "de"))
                .contains(
                        "Sachdarstellung",
                        "<strong>Bank</strong>",
                        "18.05.2016",
                        "href=\"../../de/meeting/5\"",
                        "305 KB",
                        "Kenntnisnahme");
    }

    @Test
    void everyPageSaysWhereItComesFromAndOfWhen() {
        assertThat(page("paper", "de"))
                .contains("Quelle", "Stand: 31.05.2016 14:30", "mailto:rat@stadt.example")
                .contains("href=\"https://www.stadt.example/impressum\"");
    }

    @Test
    void aPartThatChangedLaterIsSaidOfThePage() {
        PublicRow room = new PublicRow(
                6L, PublicKind.LOCATION, 4, "{}", Frozen.CREATED, Frozen.MODIFIED.plusSeconds(3_600), false);
        around.put(6L, new PublicThing(room, around));

        assertThat(page("meeting", "de")).contains("Stand: 31.05.2016 15:30");
    }

    @Test
    void theLanguageIsChangedWithoutLosingThePage() {
        assertThat(page("papers", "de")).contains("href=\"../en/papers?q=Bank&amp;page=2\"");
    }

    @Test
    void theListOfPapersLeadsToThePagesBeforeAndBehind() {
        assertThat(page("papers", "de")).contains("?q=Bank&amp;page=1\"", "?q=Bank&amp;page=3\"", "Seite 2 von 3");
    }

    @Test
    void aRefusalSaysOneSentence() throws Exception {
        String html = PublicTemplate.fill(
                "error.ftlh", Map.of("words", words("de"), "key", "publication.public.error.404", "start", "../de/"));

        parsed(html);
        assertThat(html).contains("Unter dieser Adresse ist nichts veröffentlicht.");
    }

    @Test
    void theFeedIsWellFormedAndNamesEachThingByItsPage() throws Exception {
        String atom = PublicFeeds.atom(feed(), words("de"), ADDRESSES);

        Document document = parsed(atom);
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(atom)
                .contains("<id>https://rat.example/de/committee/2/news.atom</id>")
                .contains("<id>https://rat.example/de/meeting/5</id>", "<id>https://rat.example/de/paper/9</id>")
                .contains("<updated>2016-05-31T12:30:59Z</updated>", "5/014/2016", "abgesagt: Di., 31.05.2016");
    }

    @Test
    void theCalendarHasTheMeetingsWithTheirPlaceAndState() {
        String calendar = PublicFeeds.calendar(feed(), words("de"), ADDRESSES);

        assertThat(calendar)
                .contains("UID:https://rat.example/de/meeting/5", "DTSTART:20160531T160000Z", "DTEND:20160531T180000Z")
                .contains("STATUS:CANCELLED", "SEQUENCE:3", "Saal 1");
    }

    @Test
    void aRoomThatMovedOrAResultThatCameChangesTheEntry() {
        PublicChange parts =
                PublicChange.NONE.and(1, Frozen.MODIFIED.plusSeconds(61)).and(5, Frozen.CREATED);
        PublicView moved = new PublicView(town, committee, List.of(meeting.with(parts)), List.of(), 0);

        assertThat(PublicFeeds.calendar(moved, words("de"), ADDRESSES))
                .contains("SEQUENCE:9", "LAST-MODIFIED:20160531T123200Z");
        assertThat(PublicFeeds.atom(moved, words("de"), ADDRESSES)).contains("<updated>2016-05-31T12:32:00Z</updated>");
    }

    private PublicView feed() {
        return new PublicView(town, committee, List.of(meeting), List.of(paper), 0);
    }

    private String page(String page, String language) {
        return PublicTemplate.fill(page + ".ftlh", values(page, language));
    }

    private Map<String, Object> values(String page, String language) {
        boolean alone = List.of("committee", "meeting", "paper").contains(page);
        Map<String, Object> values = new HashMap<>();
        values.put("words", words(language));
        values.put("page", page);
        values.put("style", "abc.css");
        values.put("imprint", "https://www.stadt.example/impressum");
        values.put("root", alone ? "../../" : "../");
        values.put("here", page.equals("papers") ? "papers?q=Bank&page=2" : page);
        values.put("canonical", "https://rat.example/" + language + "/" + page);
        values.put("today", LocalDate.of(2016, 5, 31));
        values.put("month", YearMonth.of(2016, 5));
        values.put("before", YearMonth.of(2016, 4));
        values.put("after", YearMonth.of(2016, 6));
        values.put("texts", Map.of("statement", "<p>Die <strong>Bank</strong> steht.</p>"));
        values.put("typed", "Bank");
        values.put("number", 2);
        values.put("last", 3L);
        values.put(
                "view",
                switch (page) {
                    case "committee" -> new PublicView(town, around.get(2L), List.of(meeting), List.of(meeting), 0);
                    case "committees" -> new PublicView(town, null, List.of(committee), List.of(), 1);
                    case "meeting" -> new PublicView(town, meeting, List.of(), List.of(), 1);
                    case "meetings" -> new PublicView(town, null, List.of(meeting), List.of(), 1);
                    case "paper" -> new PublicView(town, paper, List.of(), List.of(), 1);
                    case "papers" -> new PublicView(town, null, List.of(paper), List.of(), 60);
                    default -> new PublicView(town, null, List.of(meeting), List.of(paper), 1);
                });
        return values;
    }

    /** @param content in which # stands for a text that wants to be markup */
    private PublicThing thing(PublicKind kind, long id, String content) {
        PublicRow row = new PublicRow(
                id, kind, 3, content.replace('\'', '"').replace("#", HOSTILE), Frozen.CREATED, Frozen.MODIFIED, false);
        PublicThing thing = new PublicThing(row, around);
        around.put(id, thing);
        return thing;
    }

    private static PublicWords words(String language) {
        return new PublicWords(Locale.forLanguageTag(language));
    }

    private static Document parsed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text.strip())));
    }
}
