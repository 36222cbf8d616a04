package de.nordertor.council.control;

import de.nordertor.council.entity.Approval;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperType;
import de.nordertor.document.boundary.RichText;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The demo town's papers: the public report 5/014/2016 of the town of Nienburg/Weser, quoted with its source, and a few
 * invented drafts so that lists look alive.
 */
@ApplicationScoped
public class DemoPapers {

    private static final String REPORT = "/demo/sachstandsbericht-5-014-2016.xhtml";
    private static final LocalDate REPORT_DATE = LocalDate.of(2016, 5, 18);
    private static final LocalDate MEETING = LocalDate.of(2016, 5, 31);
    private static final int GIVEN_BEFORE = 13;

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperNumbering numbering;

    @Inject
    private PaperForms forms;

    @Inject
    private RichText richText;

    @Inject
    private DemoRefs refs;

    @Inject
    private DemoPaperJournal journal;

    @Inject
    private ConsultationSteps consultations;

    /** @return the one that was approved */
    CouncilPaper load(PaperType report, PaperType resolution, Committee social, Committee mainCommittee) {
        CouncilPaper approved = approvedReport(report, social);
        draft(
                report,
                "Sachstand der Arbeitsgruppen im Fördergebiet Soziale Stadt Nordertor",
                "<p>Die Arbeitsgruppen Soziales, Wohnumfeld, Verkehr und Jugend haben sich getroffen.</p>",
                station(social, LocalDate.of(2016, 8, 30)));
        CouncilPaper waiting = draft(
                report,
                "Interesse ortsansässiger Betriebe an einer Arbeitsgruppe Wirtschaft",
                "<p>Drei Betriebe haben sich gemeldet.</p>",
                station(social, LocalDate.of(2016, 8, 30)));
        waiting.submit(change(LocalDate.of(2016, 6, 15)));
        CouncilPaper rooms = draft(
                resolution,
                "Räume im Stadtteilhaus für Kooperationen mit Vereinen",
                "<p>Das Stadtteilhaus ist an zwei Abenden frei.</p>",
                station(social, LocalDate.of(2016, 9, 20)),
                new PaperContent.Station(
                        mainCommittee, LocalDate.of(2016, 9, 27), ConsultationRole.PRELIMINARY, Visibility.NON_PUBLIC));
        consultations.follow(approved);
        papers.flush();
        journal.load(approved, waiting, rooms);
        return approved;
    }

    private CouncilPaper approvedReport(PaperType type, Committee social) {
        PaperContent content = new PaperContent(
                REPORT_DATE,
                refs.productId("5020"),
                "Koscielniak, Sabine",
                "Beratung und Begleitung von Kommunen beim Aufbau von Kooperationen mit Unternehmen und Stiftungen in"
                        + " der Sozialen Stadt Nordertor",
                richText.sanitise(resource(REPORT)),
                null,
                Visibility.PUBLIC,
                null,
                List.of(new PaperContent.Station(social, MEETING, null, Visibility.PUBLIC)));
        CouncilPaper paper = new CouncilPaper(
                type, refs.departmentId("5"), refs.personId("redaktion"), content, change(REPORT_DATE));
        papers.add(paper);
        papers.flush();
        String sequence = type.getNumberPattern().sequenceKey("5", REPORT_DATE.getYear());
        numbering.raiseTo(sequence, GIVEN_BEFORE);
        paper.number(type.getNumberPattern().number("5", REPORT_DATE.getYear(), numbering.next(sequence)));
        String form = forms.approvedXhtml(paper.draft().orElseThrow());
        Change approval = new Change(noon(REPORT_DATE), "Achterberg, Hanne");
        paper.approve(new Approval(approval.at(), approval.by(), form), approval);
        return paper;
    }

    private CouncilPaper draft(PaperType type, String subject, String text, PaperContent.Station... stations) {
        PaperContent content = new PaperContent(
                LocalDate.of(2016, 6, 15),
                refs.productId("5020"),
                "Wiegandt, Jonas",
                subject,
                text,
                null,
                Visibility.PUBLIC,
                null,
                List.of(stations));
        CouncilPaper paper = new CouncilPaper(
                type, refs.departmentId("5"), refs.personId("redaktion"), content, change(content.date()));
        papers.add(paper);
        return paper;
    }

    private static PaperContent.Station station(Committee committee, LocalDate date) {
        return new PaperContent.Station(committee, date, ConsultationRole.FOR_INFORMATION, Visibility.PUBLIC);
    }

    private static Change change(LocalDate day) {
        return new Change(noon(day), "Wiegandt, Jonas");
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private static String resource(String name) {
        try (InputStream file = DemoPapers.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
