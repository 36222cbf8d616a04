package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.entity.PublicKind;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OparlObjectTest {

    private static final PublicAddresses ADDRESSES = new PublicAddresses("https://rat.example");
    private static final String API = "https://rat.example/oparl/v1/";

    @Test
    void aReferenceBecomesAnAddressUnderTheSetting() {
        JsonObject json = written(Frozen.row(PublicKind.PAPER, 7, "{'name':'Lagebericht','body':'nordertor:BODY/1'}"));

        assertThat(json.getString("id")).isEqualTo(API + "paper/7");
        assertThat(json.getString("type")).isEqualTo("https://schema.oparl.org/1.1/Paper");
        assertThat(json.getString("body")).isEqualTo(API + "body/1");
        assertThat(json.getString("web")).isEqualTo("https://rat.example/de/paper/7");
    }

    @Test
    void momentsAreToldInTheTownsTimeToTheSecond() {
        JsonObject json = written(Frozen.row(PublicKind.PAPER, 7, "{'name':'x'}"));

        assertThat(json.getString("created")).isEqualTo("2016-05-18T10:00:00+02:00");
        assertThat(json.getString("modified")).isEqualTo("2016-05-31T14:30:59+02:00");
    }

    @Test
    void whereTheSchemaWantsAWholeObjectItStandsThereWithoutTheWayBack() {
        PublicRow paper = Frozen.row(
                PublicKind.PAPER, 7, "{'mainFile':'nordertor:FILE/8','consultation':['nordertor:CONSULTATION/9']}");
        JsonObject json = written(
                paper,
                Frozen.row(PublicKind.FILE, 8, "{'name':'Bericht','paper':['nordertor:PAPER/7']}"),
                Frozen.row(
                        PublicKind.CONSULTATION,
                        9,
                        "{'paper':'nordertor:PAPER/7','meeting':'nordertor:MEETING/1','authoritative':false}"));

        JsonObject file = json.getJsonObject("mainFile");
        assertThat(file.getString("id")).isEqualTo(API + "file/8");
        assertThat(file.getString("accessUrl")).isEqualTo("https://rat.example/files/8");
        assertThat(file.getString("downloadUrl")).isEqualTo("https://rat.example/files/8/download");
        assertThat(file).doesNotContainKey("paper");
        JsonObject consultation = json.getJsonArray("consultation").getJsonObject(0);
        assertThat(consultation).doesNotContainKey("paper");
        assertThat(consultation.getString("meeting")).isEqualTo(API + "meeting/1");
        assertThat(consultation.getBoolean("authoritative")).isFalse();
    }

    /** Its text is the same on every server and after every start, and so is its tag. */
    @Test
    void theListsOfABodyStandInTheOrderOfTheKinds() {
        assertThat(written(Frozen.row(PublicKind.BODY, 1, "{'name':'Nordertor'}"))
                        .keySet())
                .containsSubsequence(
                        "legislativeTermList",
                        "organization",
                        "person",
                        "membership",
                        "meeting",
                        "agendaItem",
                        "paper",
                        "consultation",
                        "file",
                        "locationList");
    }

    @Test
    void aloneAPartTellsItsOwner() {
        JsonObject json = written(Frozen.row(PublicKind.CONSULTATION, 9, "{'paper':'nordertor:PAPER/7'}"));

        assertThat(json.getString("paper")).isEqualTo(API + "paper/7");
    }

    @Test
    void whatIsNotShownIsNeitherEmbeddedNorLinked() {
        PublicRow paper = Frozen.row(
                PublicKind.PAPER,
                7,
                "{'name':'x','mainFile':'nordertor:FILE/8','relatedPaper':['nordertor:PAPER/99','nordertor:PAPER/7']}");
        JsonObject json = new OparlObject(ADDRESSES, Map.of(), Set.of(7L)).whole(paper);

        assertThat(json).doesNotContainKey("mainFile");
        assertThat(json.getJsonArray("relatedPaper")).hasSize(1);
        assertThat(json.getJsonArray("relatedPaper").getString(0)).isEqualTo(API + "paper/7");
    }

    @Test
    void ofADeletedObjectOnlyThatIsTold() {
        JsonObject json = written(Frozen.deleted(PublicKind.ORGANIZATION, 5));

        assertThat(json.keySet()).containsExactlyInAnyOrder("id", "type", "created", "modified", "deleted");
        assertThat(json.getBoolean("deleted")).isTrue();
    }

    @Test
    void whatSaysNothingIsLeftOutButTheTermsOfTheBody() {
        JsonObject body = written(Frozen.row(PublicKind.BODY, 1, "{'name':'Stadt','ags':null,'website':' ','rgs':''}"));

        assertThat(body).doesNotContainKeys("ags", "website", "rgs");
        assertThat(body.getJsonArray("legislativeTerm")).isEmpty();
        assertThat(body.getString("system")).isEqualTo(API + "system");
    }

    @Test
    void theBodyLeadsToAllItsLists() {
        JsonObject body = written(Frozen.row(PublicKind.BODY, 1, "{'name':'Stadt'}"));

        Stream.of(
                        "organization",
                        "person",
                        "meeting",
                        "paper",
                        "agendaItem",
                        "consultation",
                        "file",
                        "locationList",
                        "legislativeTermList",
                        "membership")
                .forEach(list -> assertThat(body.getString(list)).isEqualTo(API + "body/1/" + list));
    }

    @Test
    void theTextOfAReferenceWithinASentenceStaysAText() {
        JsonObject json = written(Frozen.row(PublicKind.PAPER, 7, "{'name':'Siehe nordertor:PAPER/7 dort'}"));

        assertThat(json.getString("name")).isEqualTo("Siehe nordertor:PAPER/7 dort");
    }

    /** Everything that is given is shown, and so may be linked to; also the things that are not given. */
    private static JsonObject written(PublicRow row, PublicRow... parts) {
        Map<Long, PublicRow> byId = Stream.of(parts).collect(Collectors.toMap(PublicRow::id, Function.identity()));
        return new OparlObject(ADDRESSES, byId, Set.of(1L, 7L)).whole(row);
    }
}
