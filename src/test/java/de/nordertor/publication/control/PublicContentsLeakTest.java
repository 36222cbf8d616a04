package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.CommitteeFacts;
import de.nordertor.council.boundary.MeetingFacts;
import de.nordertor.council.boundary.PaperFacts;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.PaperForm;
import de.nordertor.document.entity.Visibility;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every state of everything that can be shown: what is not public says so in each of its words, and none of them may appear.
 * What is public says so, too, so that the test would notice if nothing were shown at all.
 */
class PublicContentsLeakTest {

    private static final String SECRET = "geheim";
    private static final String OPEN = "offen";
    private static final PaperForm.Letterhead TOWN = new PaperForm.Letterhead("Norderstadt", "Der Bürgermeister", null);

    @Test
    void noPaperTellsWhatIsNotPublicInAnyState() {
        int told = 0;
        for (Visibility visibility : Visibility.values()) {
            for (boolean withdrawn : new boolean[] {false, true}) {
                boolean shown = visibility == Visibility.PUBLIC && !withdrawn;
                Bundle bundle = PaperContents.of(
                        paper(visibility, withdrawn, shown), attachments(shown), Facts.TOWN, Facts.ZONE, Facts::plain);
                assertThat(words(bundle)).doesNotContain(SECRET);
                if (shown) {
                    told++;
                    assertThat(words(bundle)).contains(OPEN + " Station", OPEN + " Anlage", OPEN + " Betreff");
                    assertThat(PublicPaperForm.of(bundle.drafts(), TOWN).toString())
                            .contains(OPEN + " Station", OPEN + " Anlage", OPEN + " Betreff")
                            .doesNotContain(SECRET);
                }
            }
        }
        assertThat(told).isOne();
    }

    @Test
    void noMeetingTellsWhatIsNotPublicInAnyState() {
        for (MeetingState state : MeetingState.values()) {
            for (boolean neverPublic : new boolean[] {false, true}) {
                Bundle bundle = MeetingContents.of(meeting(state, neverPublic), attachments(!neverPublic), Facts.ZONE);
                assertThat(words(bundle)).doesNotContain(SECRET);
                if (!neverPublic) {
                    assertThat(words(bundle)).contains(OPEN + " Punkt", OPEN + " Anlage", OPEN + " Ergebnis");
                }
            }
        }
    }

    @Test
    void noCommitteeNamesWhoDidNotAgree() {
        for (CommitteeKind kind : CommitteeKind.values()) {
            List<CommitteeFacts.Member> members = new ArrayList<>();
            for (MemberRole role : MemberRole.values()) {
                members.add(member(members.size(), role, null));
                members.add(member(members.size(), role, LocalDate.of(2016, 1, 4)));
            }

            Bundle bundle = CommitteeContents.of(new CommitteeFacts(30L, "Rat", kind, members), Facts.TOWN);

            assertThat(words(bundle)).doesNotContain(SECRET).contains(OPEN + " Name");
        }
    }

    private static String words(Bundle bundle) {
        return bundle.drafts().toString();
    }

    private static String word(boolean shown) {
        return shown ? OPEN : SECRET;
    }

    private static PaperFacts paper(Visibility visibility, boolean withdrawn, boolean shown) {
        List<PaperFacts.Station> stations = new ArrayList<>();
        for (Visibility station : Visibility.values()) {
            for (boolean neverPublic : new boolean[] {false, true}) {
                for (ConsultationState state : ConsultationState.values()) {
                    stations.add(station(stations.size(), station, neverPublic, state, shown));
                }
            }
        }
        String own = word(shown);
        return new PaperFacts(
                17L,
                "5/014/2016",
                "Sachstandsbericht",
                2,
                Facts.DAY,
                visibility,
                withdrawn,
                own + " Fachbereich",
                own + " Produkt",
                own + " Betreff",
                "<p>" + own + " Text</p>",
                "<p>" + own + " Vorschlag</p>",
                stations);
    }

    private static PaperFacts.Station station(
            int id, Visibility visibility, boolean neverPublic, ConsultationState state, boolean paperShown) {
        boolean shown =
                paperShown && visibility == Visibility.PUBLIC && !neverPublic && state != ConsultationState.WITHDRAWN;
        String own = word(shown);
        return new PaperFacts.Station(
                (long) id,
                30L,
                own + " Station",
                neverPublic,
                visibility,
                Facts.DAY,
                40L,
                50L,
                ConsultationRole.DECISION,
                state,
                state.isDecided() ? new ConsultationOutcome(state, 1, 0, 0, own + " Beschluss") : null);
    }

    private static List<AttachmentRow> attachments(boolean shown) {
        return List.of(
                Facts.attachment(1, word(shown) + " Anlage", Visibility.PUBLIC),
                Facts.attachment(2, SECRET + " Anlage", Visibility.NON_PUBLIC));
    }

    private static MeetingFacts meeting(MeetingState state, boolean neverPublic) {
        List<MeetingFacts.Item> items = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            for (boolean paperPublic : new boolean[] {false, true}) {
                for (Long consultation : new Long[] {null, 9L}) {
                    String own = word(!neverPublic && visibility == Visibility.PUBLIC && paperPublic);
                    items.add(new MeetingFacts.Item(
                            (long) items.size(),
                            visibility,
                            own + " Punkt",
                            consultation,
                            paperPublic,
                            consultation == null
                                    ? null
                                    : new ConsultationOutcome(ConsultationState.NOTED, 1, 0, 0, own + " Ergebnis"),
                            consultation == null ? own + " Ergebnis" : null));
                }
            }
        }
        String own = word(!neverPublic);
        return new MeetingFacts(
                40L,
                30L,
                own + " Ausschuss",
                neverPublic,
                new MeetingContent(Facts.DAY, LocalTime.of(17, 0), null, own + " Ort"),
                state,
                items);
    }

    private static CommitteeFacts.Member member(long id, MemberRole role, LocalDate consent) {
        String own = word(consent != null);
        return new CommitteeFacts.Member(
                id,
                id,
                own + " Titel",
                own,
                "Name",
                consent,
                role,
                true,
                LocalDate.of(2011, 11, 1),
                LocalDate.of(2016, 10, 31),
                List.of(id));
    }
}
