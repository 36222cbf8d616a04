package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.boundary.PaperForm;
import de.nordertor.document.boundary.PaperFormRenderer;
import de.nordertor.document.boundary.PdfRenderer;
import de.nordertor.document.entity.Visibility;
import org.junit.jupiter.api.Test;

/** The printed form of a paper for the public. */
class PublicPaperFormTest {

    private static final PaperForm.Letterhead TOWN = new PaperForm.Letterhead("Norderstadt", "Der Bürgermeister", null);

    private static final Bundle BUNDLE = Facts.bundle(
            Facts.paper(
                    Visibility.PUBLIC,
                    false,
                    Facts.station(1, Visibility.PUBLIC, false),
                    Facts.station(2, Visibility.NON_PUBLIC, false)),
            Facts.attachment(4, "Lageplan", Visibility.PUBLIC),
            Facts.attachment(5, "Stellungnahme", Visibility.NON_PUBLIC));

    @Test
    void itTellsWhatTheObjectsTell() {
        PaperForm form = PublicPaperForm.of(BUNDLE.drafts(), TOWN);

        assertThat(form.kind()).isEqualTo("Sachstandsbericht");
        assertThat(form.number()).isEqualTo("5/014/2016");
        assertThat(form.visibility()).isEqualTo("öffentlich");
        assertThat(form.subject()).isEqualTo("Aufbau von Kooperationen");
        assertThat(form.statementOfFacts()).isEqualTo("<p>Zehn Kommunen nehmen teil.</p>");
        assertThat(form.informationContact()).isNull();
        assertThat(form.consultations())
                .containsExactly(
                        new PaperForm.ConsultationRow(Facts.DAY, "Ausschuss für Soziales", "Beschlussfassung", null));
        assertThat(form.attachments()).containsExactly("Lageplan");
    }

    @Test
    void whoGivesInformationHasNoLineInIt() {
        String frozen = new PaperFormRenderer(new PdfRenderer()).freeze(PublicPaperForm.of(BUNDLE.drafts(), TOWN));

        assertThat(frozen)
                .contains("Zehn Kommunen nehmen teil.", "Lageplan")
                .doesNotContain("Auskunft erteilt", "Stellungnahme", "Entwurf", "nichtöffentlich");
    }
}
