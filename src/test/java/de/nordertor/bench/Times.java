package de.nordertor.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long the same thing took, many times. */
final class Times {

    private final List<Double> milliseconds = new ArrayList<>();

    /** At most so often and so long. */
    static void repeat(Duration longest, int most, Runnable work) {
        Instant end = Instant.now().plus(longest);
        for (int i = 0; i < most && Instant.now().isBefore(end); i++) {
            work.run();
        }
    }

    /** Does it once and remembers how long it took. */
    double measure(Runnable work) {
        long before = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - before) / 1e6;
        add(took);
        return took;
    }

    void add(double took) {
        milliseconds.add(took);
    }

    /** What was measured while everything got warm does not count. */
    void clear() {
        milliseconds.clear();
    }

    void addAll(Times others) {
        milliseconds.addAll(others.milliseconds);
    }

    int count() {
        return milliseconds.size();
    }

    double median() {
        return quantile(0.5);
    }

    double p99() {
        return quantile(0.99);
    }

    /** One after the other. */
    double perSecond() {
        return 1000 * count() / milliseconds.stream().mapToDouble(d -> d).sum();
    }

    private double quantile(double share) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }
}
