package de.nordertor.publication.control;

import de.nordertor.council.boundary.PaperFacts;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.entity.AttachmentType;
import de.nordertor.document.entity.Visibility;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Papers as the council tells them, for tests. */
final class Facts {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final PublicRef TOWN = TownContents.ref(1L);
    static final LocalDate DAY = LocalDate.of(2016, 5, 31);
    static final ConsultationOutcome AMENDED =
            new ConsultationOutcome(ConsultationState.ADOPTED_AMENDED, 12, 3, 0, "Ohne den zweiten Satz.");

    private Facts() {}

    static PaperFacts paper(Visibility visibility, boolean withdrawn, PaperFacts.Station... stations) {
        return new PaperFacts(
                17L,
                "5/014/2016",
                "Sachstandsbericht",
                1,
                LocalDate.of(2016, 5, 18),
                visibility,
                withdrawn,
                "Bildung, Soziales und Sport",
                "5020 Soziale Förderung",
                "Aufbau von Kooperationen",
                "<p>Zehn Kommunen nehmen teil.</p>",
                null,
                List.of(stations));
    }

    static PaperFacts.Station station(long id, Visibility visibility, boolean neverPublic) {
        return new PaperFacts.Station(
                id,
                30L,
                "Ausschuss für Soziales",
                neverPublic,
                visibility,
                DAY,
                40L,
                50L,
                ConsultationRole.DECISION,
                ConsultationState.ADOPTED_AMENDED,
                AMENDED);
    }

    static PaperFacts.Station withdrawnStation(long id) {
        return new PaperFacts.Station(
                id,
                30L,
                "Ausschuss für Soziales",
                false,
                Visibility.PUBLIC,
                DAY,
                null,
                null,
                null,
                ConsultationState.WITHDRAWN,
                null);
    }

    static AttachmentRow attachment(long id, String title, Visibility visibility) {
        return new AttachmentRow(
                id,
                1,
                title,
                "anlage-" + id + ".pdf",
                AttachmentType.PDF,
                100,
                "00",
                visibility,
                null,
                Instant.parse("2016-05-17T22:30:00Z"));
    }

    static Bundle bundle(PaperFacts paper, AttachmentRow... attachments) {
        return PaperContents.of(paper, List.of(attachments), TOWN, ZONE, Facts::plain);
    }

    static String plain(String markup) {
        return markup.replaceAll("<[^>]+>", "");
    }

    static PublicDraft only(Bundle bundle, PublicKind kind) {
        List<PublicDraft> found =
                bundle.drafts().stream().filter(draft -> draft.kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " " + kind);
        }
        return found.get(0);
    }
}
