package de.nordertor.document;

import de.nordertor.document.boundary.PaperForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The public report of the town of Nienburg/Weser that this software must be able to produce. */
public final class ReferenceReport {

    /** A shield of nobody: a gate between two towers. */
    public static final String SHIELD =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120">
              <path d="M4 4h92v58c0 30-20 46-46 54C24 108 4 92 4 62z" fill="#0b5c63" stroke="#17212b" stroke-width="3"/>
              <path d="M20 88V34h6v-6h6v6h6v-6h6v20h12V28h6v6h6v-6h6v6h6v54H62V70a12 12 0 0 0-24 0v18z" fill="#fff"/>
            </svg>""";

    public static final String SUBJECT = "Beratung und Begleitung von Kommunen beim Aufbau von Kooperationen mit"
            + " Unternehmen und Stiftungen in der Sozialen Stadt Nordertor";

    private ReferenceReport() {}

    /** The Sachdarstellung, paragraphs divided by empty lines. */
    public static String statementOfFacts() {
        try (var in = ReferenceReport.class.getResourceAsStream("/reference/sachstandsbericht-5-014-2016.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .split("\\*\\*Sachdarstellung:\\*\\*")[1].strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PaperForm form() {
        return form("5/014/2016", 1, false, "öffentlich", false, PaperForm.paragraphs(statementOfFacts()));
    }

    public static PaperForm form(
            String number, int version, boolean draft, String visibility, boolean nonPublic, String facts) {
        return new PaperForm(
                new PaperForm.Letterhead("Stadt Nienburg/Weser", "Der Bürgermeister", SHIELD),
                "Sachstandsbericht",
                number,
                version,
                draft,
                visibility,
                nonPublic,
                LocalDate.of(2016, 5, 18),
                "5020",
                "Soziale Förderung und Betreuung",
                "Bildung, Soziales und Sport",
                "Koscielniak, Sabine",
                List.of(new PaperForm.ConsultationRow(
                        LocalDate.of(2016, 5, 31), "Ausschuss für Jugend, Soziales und Sport", null, null)),
                SUBJECT,
                facts,
                null,
                List.of());
    }
}
