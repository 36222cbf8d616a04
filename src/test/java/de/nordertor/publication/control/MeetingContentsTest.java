package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.MeetingFacts;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.publication.entity.PublicKind;
import jakarta.json.JsonObject;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the public may see of a meeting. */
class MeetingContentsTest {

    private static final MeetingContent EVENING =
            new MeetingContent(Facts.DAY, LocalTime.of(17, 0), LocalTime.of(19, 30), "Rathaus, Ratssaal");
    private static final MeetingFacts.Item QUESTIONS =
            new MeetingFacts.Item(1L, Visibility.PUBLIC, "Einwohnerfragestunde", null, true, null, "Keine Fragen.");
    private static final MeetingFacts.Item PAPER =
            new MeetingFacts.Item(2L, Visibility.PUBLIC, "Aufbau von Kooperationen", 9L, true, Facts.AMENDED, null);
    private static final MeetingFacts.Item OF_CLOSED_PAPER =
            new MeetingFacts.Item(3L, Visibility.PUBLIC, "Geheime Vorlage", 10L, false, null, null);
    private static final MeetingFacts.Item CLOSED =
            new MeetingFacts.Item(4L, Visibility.NON_PUBLIC, "Grundstückskauf", null, true, null, null);

    @Test
    void aMeetingIsToldWithWhenAndWhereItIs() {
        Bundle bundle = bundle(MeetingState.INVITED, false, EVENING);

        JsonObject meeting = Facts.only(bundle, PublicKind.MEETING).content();
        assertThat(meeting.getString("start")).isEqualTo("2016-05-31T17:00:00+02:00");
        assertThat(meeting.getString("end")).isEqualTo("2016-05-31T19:30:00+02:00");
        assertThat(meeting.getString("meetingState")).isEqualTo("eingeladen");
        assertThat(meeting.getBoolean("cancelled")).isFalse();
        assertThat(Facts.only(bundle, PublicKind.LOCATION).content().getString("description"))
                .isEqualTo("Rathaus, Ratssaal");
        assertThat(bundle.name()).isEqualTo("Ausschuss für Soziales, 31.05.2016");
    }

    @Test
    void onlyThePublicPartOfTheAgendaIsToldNumberedWithoutTheOther() {
        Bundle bundle = bundle(MeetingState.HELD, false, EVENING, QUESTIONS, OF_CLOSED_PAPER, PAPER, CLOSED);

        List<JsonObject> items = bundle.drafts().stream()
                .filter(draft -> draft.kind() == PublicKind.AGENDA_ITEM)
                .map(PublicDraft::content)
                .toList();
        assertThat(items).extracting(item -> item.getString("number")).containsExactly("Ö 1", "Ö 2");
        assertThat(items).extracting(item -> item.getInt("order")).containsExactly(0, 1);
        assertThat(items)
                .extracting(item -> item.getString("name"))
                .containsExactly("Einwohnerfragestunde", "Aufbau von Kooperationen");
        assertThat(items)
                .extracting(item -> item.getString("result"))
                .containsExactly("Keine Fragen.", "geändert angenommen (12 Ja, 3 Nein, 0 Enthaltungen)");
        assertThat(items.get(1).getString("resolutionText")).isEqualTo("Ohne den zweiten Satz.");
        assertThat(bundle.drafts().toString()).doesNotContain("Geheime Vorlage", "Grundstückskauf");
        assertThat(bundle.hidden()).containsExactly(Sentence.of("publication.hidden.items", 2L));
    }

    @Test
    void ofACommitteeThatNeverMeetsInPublicNoMeetingIsTold() {
        Bundle bundle = bundle(MeetingState.HELD, true, EVENING, QUESTIONS);

        assertThat(bundle.obstacle()).isEqualTo(Sentence.of("publication.obstacle.neverPublic"));
        assertThat(bundle.drafts()).isEmpty();
    }

    @Test
    void aCancelledMeetingIsToldAsSuchAndWithoutAPlaceThereIsNone() {
        MeetingContent somewhere = new MeetingContent(Facts.DAY, LocalTime.of(17, 0), null, null);

        Bundle bundle = bundle(MeetingState.CANCELLED, false, somewhere);

        assertThat(bundle.drafts()).extracting(PublicDraft::kind).containsExactly(PublicKind.MEETING);
        JsonObject meeting = Facts.only(bundle, PublicKind.MEETING).content();
        assertThat(meeting.getBoolean("cancelled")).isTrue();
        assertThat(meeting).doesNotContainKeys("end", "location", "agendaItem");
    }

    private static Bundle bundle(
            MeetingState state, boolean neverPublic, MeetingContent content, MeetingFacts.Item... items) {
        return MeetingContents.of(
                new MeetingFacts(40L, 30L, "Ausschuss für Soziales", neverPublic, content, state, List.of(items)),
                List.of(),
                Facts.ZONE);
    }
}
