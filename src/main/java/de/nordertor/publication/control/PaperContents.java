package de.nordertor.publication.control;

import de.nordertor.council.boundary.PaperFacts;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What the public may see of an approved paper: its text, those stations of its way that are public, its public attachments,
 * and one file made of exactly that. Who gives information about it inside the town hall is not told.
 */
public final class PaperContents {

    static final String STATEMENT = ObjectContent.OWN + "statementOfFacts";
    static final String RESOLUTION = ObjectContent.OWN + "proposedResolution";
    static final String DEPARTMENT = ObjectContent.OWN + "department";
    static final String PRODUCT = ObjectContent.OWN + "budgetProduct";
    static final String VERSION = ObjectContent.OWN + "version";
    static final String COMMITTEE = ObjectContent.OWN + "committee";
    static final String DATE = ObjectContent.OWN + "date";

    private static final String CONSULTATION = "Consultation";

    private final PaperFacts paper;
    private final List<AttachmentRow> attachments;
    private final PublicRef town;
    private final ZoneId zone;
    private final UnaryOperator<String> plain;
    private final PublicRef self;
    private final PublicRef mainFile;

    private PaperContents(
            PaperFacts paper,
            List<AttachmentRow> attachments,
            PublicRef town,
            ZoneId zone,
            UnaryOperator<String> plain) {
        this.paper = paper;
        this.attachments = attachments;
        this.town = town;
        this.zone = zone;
        this.plain = plain;
        SubjectRef source = PublicationKind.PAPER.subject(paper.id());
        self = new PublicRef(PublicKind.PAPER, source);
        mainFile = new PublicRef(PublicKind.FILE, source);
    }

    /**
     * @param attachments all of the paper's
     * @param plain the words of a formatted text
     */
    public static Bundle of(
            PaperFacts paper,
            List<AttachmentRow> attachments,
            PublicRef town,
            ZoneId zone,
            UnaryOperator<String> plain) {
        return new PaperContents(paper, attachments, town, zone, plain).bundle();
    }

    private Bundle bundle() {
        String name = paper.type() + " " + paper.number() + ": " + paper.subject();
        if (!paper.isPublic()) {
            String obstacle = paper.withdrawn() ? "publication.obstacle.withdrawn" : "publication.obstacle.nonPublic";
            return Bundle.refused(PublicationKind.PAPER, paper.id(), name, obstacle);
        }
        List<PublicDraft> drafts = new ArrayList<>();
        drafts.add(new PublicDraft(self, paper()));
        stations().forEach(station -> drafts.add(new PublicDraft(ref(station), consultation(station))));
        drafts.add(new PublicDraft(mainFile, mainFile()));
        drafts.addAll(FileContents.drafts(attachments, "paper", self, zone));
        return new Bundle(PublicationKind.PAPER, paper.id(), name, drafts, hidden(), null);
    }

    private List<Sentence> hidden() {
        List<Sentence> hidden = new ArrayList<>();
        long stations =
                paper.stations().stream().filter(station -> !station.isPublic()).count();
        long files = attachments.size() - FileContents.shown(attachments).size();
        if (stations > 0) {
            hidden.add(Sentence.of("publication.hidden.stations", stations));
        }
        if (files > 0) {
            hidden.add(Sentence.of("publication.hidden.files", files));
        }
        return hidden;
    }

    private List<PaperFacts.Station> stations() {
        return paper.stations().stream()
                .filter(station -> station.isPublic() && station.state() != ConsultationState.WITHDRAWN)
                .toList();
    }

    private JsonObject paper() {
        return new ObjectContent()
                .link("body", town)
                .text("name", paper.subject())
                .text("reference", paper.number())
                .day("date", paper.date())
                .text("paperType", paper.type())
                .number(VERSION, paper.version())
                .text(DEPARTMENT, paper.department())
                .text(PRODUCT, paper.product())
                .text(STATEMENT, paper.statementOfFacts())
                .text(RESOLUTION, paper.proposedResolution())
                .link("mainFile", mainFile)
                .links("auxiliaryFile", FileContents.refs(attachments))
                .links(
                        "consultation",
                        stations().stream().map(PaperContents::ref).toList())
                .build();
    }

    private JsonObject consultation(PaperFacts.Station station) {
        return new ObjectContent()
                .link("paper", self)
                .link("meeting", meeting(station))
                .link("agendaItem", item(station))
                .links("organization", List.of(PublicRef.committee(station.committeeId())))
                .flag("authoritative", station.role() == ConsultationRole.DECISION)
                .text(
                        "role",
                        station.role() == null
                                ? null
                                : Words.german().get("council.consultationRole." + station.role()))
                .text(COMMITTEE, station.committee())
                .day(DATE, station.on())
                .text(MeetingContents.RESULT, Words.outcome(station.outcome()))
                .text(
                        MeetingContents.RESULT_TEXT,
                        station.outcome() == null ? null : station.outcome().result())
                .build();
    }

    private static PublicRef meeting(PaperFacts.Station station) {
        return station.meetingId() == null ? null : MeetingContents.ref(station.meetingId());
    }

    private static PublicRef item(PaperFacts.Station station) {
        return station.itemId() == null ? null : MeetingContents.itemRef(station.itemId());
    }

    static PublicRef ref(PaperFacts.Station station) {
        return consultationRef(station.id());
    }

    static PublicRef consultationRef(Long id) {
        return PublicRef.of(PublicKind.CONSULTATION, CONSULTATION, id);
    }

    private JsonObject mainFile() {
        String numbered =
                paper.type() + " " + paper.number() + (paper.version() > 1 ? ", Fassung " + paper.version() : "");
        String fileName = numbered.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf";
        return new ObjectContent()
                .text("name", numbered)
                .text("fileName", fileName)
                .text("mimeType", "application/pdf")
                .day("date", paper.date())
                .text("text", text())
                .links("paper", List.of(self))
                .build();
    }

    /** The words of the paper, for search and for who cannot read the file. */
    private String text() {
        String statement = plain.apply(paper.statementOfFacts());
        return paper.proposedResolution() == null
                ? statement
                : statement + "\n\n" + plain.apply(paper.proposedResolution());
    }
}
