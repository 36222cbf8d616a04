package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.PaperFacts;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What the public may see of a paper. */
class PaperContentsTest {

    private static final PaperFacts.Station OPEN = Facts.station(1, Visibility.PUBLIC, false);
    private static final PaperFacts.Station CLOSED = Facts.station(2, Visibility.NON_PUBLIC, false);

    /** Public by a mistake of somebody, and never public by law. */
    private static final PaperFacts.Station MAIN_COMMITTEE = Facts.station(3, Visibility.PUBLIC, true);

    @Test
    void aPublicPaperIsToldWithItsWordsAndOneFile() {
        Bundle bundle = Facts.bundle(Facts.paper(Visibility.PUBLIC, false));

        assertThat(bundle.obstacle()).isNull();
        assertThat(bundle.name()).isEqualTo("Sachstandsbericht 5/014/2016: Aufbau von Kooperationen");
        assertThat(bundle.drafts()).extracting(PublicDraft::kind).containsExactly(PublicKind.PAPER, PublicKind.FILE);
        JsonObject paper = Facts.only(bundle, PublicKind.PAPER).content();
        assertThat(paper.getString("name")).isEqualTo("Aufbau von Kooperationen");
        assertThat(paper.getString("reference")).isEqualTo("5/014/2016");
        assertThat(paper.getString("date")).isEqualTo("2016-05-18");
        assertThat(paper.getString("paperType")).isEqualTo("Sachstandsbericht");
        assertThat(paper.getString(PaperContents.STATEMENT)).isEqualTo("<p>Zehn Kommunen nehmen teil.</p>");
        assertThat(paper).doesNotContainKeys(PaperContents.RESOLUTION, "auxiliaryFile", "consultation");
        JsonObject file = Facts.only(bundle, PublicKind.FILE).content();
        assertThat(file.getString("name")).isEqualTo("Sachstandsbericht 5/014/2016");
        assertThat(file.getString("fileName")).isEqualTo("sachstandsbericht-5-014-2016.pdf");
        assertThat(file.getString("text")).isEqualTo("Zehn Kommunen nehmen teil.");
        assertThat(References.target(paper.get("mainFile")))
                .contains(Facts.only(bundle, PublicKind.FILE).ref());
    }

    @Test
    void ofANonPublicOrWithdrawnPaperNothingIsTold() {
        for (PaperFacts paper : new PaperFacts[] {
            Facts.paper(Visibility.NON_PUBLIC, false, OPEN), Facts.paper(Visibility.PUBLIC, true, OPEN)
        }) {
            Bundle bundle = Facts.bundle(paper, Facts.attachment(4, "Lageplan", Visibility.PUBLIC));
            assertThat(bundle.obstacle()).isNotNull();
            assertThat(bundle.drafts()).isEmpty();
        }
    }

    @Test
    void onlyPublicStationsAreToldAndNoneOfACommitteeThatNeverMeetsInPublic() {
        Bundle bundle = Facts.bundle(
                Facts.paper(Visibility.PUBLIC, false, OPEN, CLOSED, MAIN_COMMITTEE, Facts.withdrawnStation(5)));

        PublicDraft consultation = Facts.only(bundle, PublicKind.CONSULTATION);
        assertThat(consultation.ref().source().id()).isEqualTo(1);
        JsonObject content = consultation.content();
        assertThat(content.getString("role")).isEqualTo("Beschlussfassung");
        assertThat(content.getBoolean("authoritative")).isTrue();
        assertThat(content.getString(PaperContents.COMMITTEE)).isEqualTo("Ausschuss für Soziales");
        assertThat(content.getString(PaperContents.DATE)).isEqualTo("2016-05-31");
        assertThat(content.getString(MeetingContents.RESULT))
                .isEqualTo("geändert angenommen (12 Ja, 3 Nein, 0 Enthaltungen)");
        assertThat(content.getString(MeetingContents.RESULT_TEXT)).isEqualTo("Ohne den zweiten Satz.");
        assertThat(References.in(content))
                .contains(MeetingContents.ref(40L), MeetingContents.itemRef(50L), PublicRef.committee(30L));
        assertThat(bundle.hidden()).containsExactly(Sentence.of("publication.hidden.stations", 2L));
    }

    @Test
    void anAttachmentIsToldOnlyWhenSomebodyMadeItPublic() {
        Bundle bundle = Facts.bundle(
                Facts.paper(Visibility.PUBLIC, false),
                Facts.attachment(4, "Lageplan", Visibility.PUBLIC),
                Facts.attachment(5, "Stellungnahme", Visibility.NON_PUBLIC));

        assertThat(bundle.drafts())
                .filteredOn(draft -> draft.kind() == PublicKind.FILE)
                .extracting(PublicDraft::name)
                .containsExactly("Sachstandsbericht 5/014/2016", "Lageplan");
        assertThat(bundle.drafts().toString()).doesNotContain("Stellungnahme", "anlage-5");
        assertThat(bundle.drafts().get(2).content().getString("date")).isEqualTo("2016-05-18");
        assertThat(bundle.hidden()).containsExactly(Sentence.of("publication.hidden.files", 1L));
    }

    @Test
    void theHashTellsEveryDifferenceAndNothingElse() {
        PaperFacts paper = Facts.paper(Visibility.PUBLIC, false, OPEN);

        assertThat(Facts.bundle(paper).hash())
                .isEqualTo(Facts.bundle(Facts.paper(Visibility.PUBLIC, false, OPEN, CLOSED))
                        .hash())
                .isNotEqualTo(Facts.bundle(paper, Facts.attachment(4, "Lageplan", Visibility.PUBLIC))
                        .hash());
    }
}
