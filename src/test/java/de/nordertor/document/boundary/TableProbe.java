package de.nordertor.document.boundary;

import de.nordertor.platform.entity.InvalidInputException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;

/** Reads tables in a Java process of its own, whose heap is small, and tells what came of each. */
final class TableProbe {

    private TableProbe() {}

    /** A line for each file: "read" or the key of its refusal, the rows, the cells that are not blank, milliseconds of work. */
    public static void main(String[] files) {
        for (String file : files) {
            System.out.println(read(Path.of(file)));
        }
    }

    private static String read(Path file) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        long rows = 0;
        long filled = 0;
        String outcome = "read";
        try (TableFile table = new TableFiles().open(file, file.getFileName().toString(), TableOptions.none())) {
            while (table.hasNext()) {
                filled += table.next().cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .count();
                rows++;
            }
        } catch (InvalidInputException refused) {
            outcome = refused.messageKey();
        }
        return outcome + " " + rows + " " + filled + " " + (thread.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
