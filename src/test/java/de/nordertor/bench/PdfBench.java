package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.ReferenceReport;
import de.nordertor.document.boundary.PaperFormRenderer;
import de.nordertor.document.boundary.PdfRenderer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The reference report as a PDF, once the JVM is warm; aimed at under 100 ms. {@code reference-cpu} is the same without
 * the time in which the machine did something else.
 */
class PdfBench {

    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int ENOUGH = 300;

    private final PaperFormRenderer renderer = new PaperFormRenderer(new PdfRenderer());

    @Test
    void theReferenceReportIsPrinted() {
        Times.repeat(WARM_UP, ENOUGH, this::print);
        Times times = new Times();
        Times processor = new Times();
        Times.repeat(MEASURED, ENOUGH, () -> {
            double before = processorTime();
            times.measure(this::print);
            processor.add(processorTime() - before);
        });
        Figures figures = new Figures("pdf");
        figures.add("reference", times);
        figures.add("reference-cpu", processor);
        figures.write();
    }

    private void print() {
        assertThat(renderer.toPdf(renderer.freeze(ReferenceReport.form()))).isNotEmpty();
    }

    private static double processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
