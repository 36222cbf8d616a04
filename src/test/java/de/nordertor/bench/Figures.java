package de.nordertor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one topic: printed as a table, and kept as {@code target/bench/<topic>.csv}. */
final class Figures {

    static final Path DIRECTORY =
            Path.of(System.getProperty("nordertor.build", "target")).resolve("bench");

    private final String topic;
    private final List<String[]> rows = new ArrayList<>();

    Figures(String topic) {
        this(topic, "name", "median_ms", "p99_ms", "per_second", "ratio_to_floor");
    }

    /** For what is not measured again and again. */
    Figures(String topic, String... columns) {
        this.topic = topic;
        rows.add(columns);
    }

    /** @param values one for each column */
    void addRow(String... values) {
        rows.add(values);
    }

    void add(String name, Times times) {
        add(name, times, times.perSecond(), null);
    }

    /** Medians are compared: one pause of the machine must not decide. */
    double add(String name, Times times, Times floor) {
        double ratio = times.median() / floor.median();
        add(name, times, times.perSecond(), ratio);
        return ratio;
    }

    void add(String name, Times times, double perSecond, Double ratio) {
        rows.add(new String[] {
            name, number(times.median()), number(times.p99()), number(perSecond), ratio == null ? "" : number(ratio)
        });
    }

    void write() {
        try {
            Files.createDirectories(DIRECTORY);
            Files.write(
                    DIRECTORY.resolve(topic + ".csv"),
                    rows.stream().map(row -> String.join(",", row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder table = new StringBuilder("\n" + topic + "\n");
        String line = "  %-14s" + " %14s".repeat(rows.get(0).length - 1) + "%n";
        rows.forEach(row -> table.append(line.formatted((Object[]) row)));
        System.out.println(table);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
