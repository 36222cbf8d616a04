package de.nordertor.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportOrderTest {

    private static final SubjectRef AREA = new SubjectRef("ProgrammeArea", 4L);
    private static final SubjectRef CONCEPT = new SubjectRef("DevelopmentConcept", 5L);
    private static final LocalDate MAY = LocalDate.of(2016, 5, 1);

    @Test
    void withoutDaysAReportTellsWhatIsNewForItsCommittee() {
        assertThat(order(AREA, DraftPurpose.REPORT, 1L, null, null).isSinceTold())
                .isTrue();
        assertThat(order(AREA, DraftPurpose.REPORT, 1L, MAY, null).isSinceTold())
                .isFalse();
        assertThat(order(AREA, DraftPurpose.IMPACT_SHEET, null, null, null).isSinceTold())
                .isFalse();
    }

    @Test
    void aReportNeedsACommittee() {
        assertThatThrownBy(() -> order(AREA, DraftPurpose.REPORT, null, MAY, MAY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.error.required");
        assertThat(order(AREA, DraftPurpose.IMPACT_SHEET, null, MAY, MAY).span().contains(MAY))
                .isTrue();
    }

    @Test
    void whatIsDraftedFitsTheMatter() {
        assertThatThrownBy(() -> order(CONCEPT, DraftPurpose.IMPACT_SHEET, null, null, null)
                        .requireFit())
                .hasMessage("insight.report.noMatter");
        assertThatThrownBy(() -> order(AREA, DraftPurpose.CONCEPT_UPDATE, null, null, null)
                        .requireFit())
                .hasMessage("insight.report.noMatter");
        assertThat(DraftPurpose.of("DevelopmentConcept")).containsExactly(DraftPurpose.CONCEPT_UPDATE);
        assertThat(DraftPurpose.of("Cooperation")).containsExactly(DraftPurpose.REPORT, DraftPurpose.IMPACT_SHEET);
        assertThat(DraftPurpose.of("CouncilPaper")).isEmpty();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> order(AREA, DraftPurpose.REPORT, 1L, MAY, MAY.minusDays(1)))
                .hasMessage("insight.report.period");
    }

    private static ReportOrder order(
            SubjectRef matter, DraftPurpose purpose, Long committee, LocalDate from, LocalDate to) {
        return new ReportOrder(matter, purpose, committee, from, to);
    }
}
