package de.nordertor.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.PdfConformance;
import de.nordertor.document.ReferenceReport;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PaperFormIT {

    @Inject
    private PaperFormRenderer renderer;

    @Test
    void theServerPrintsTheReferenceReport() {
        var pdf = renderer.toPdf(renderer.freeze(ReferenceReport.form()));
        assertThat(PdfConformance.readingText(pdf))
                .contains("5/014/2016", PdfConformance.squeeze(ReferenceReport.statementOfFacts()));
    }
}
