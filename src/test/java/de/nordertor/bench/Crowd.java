package de.nordertor.bench;

import de.nordertor.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Eight people in their own sessions, as fast as they can. */
final class Crowd implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS);
    private final List<Visitor> visitors;

    Crowd(Supplier<Visitor> signedIn) {
        visitors = Stream.generate(signedIn).limit(CONNECTIONS).toList();
    }

    /** Some time to get warm, then the same page again and again. */
    Times ask(String page, Duration time) throws Exception {
        go(page, time.dividedBy(3));
        return go(page, time);
    }

    private Times go(String page, Duration time) throws Exception {
        List<Future<Times>> asked = new ArrayList<>();
        for (Visitor visitor : visitors) {
            asked.add(people.submit(() -> {
                Times times = new Times();
                Times.repeat(time, Integer.MAX_VALUE, () -> times.measure(() -> visitor.get(page)));
                return times;
            }));
        }
        Times all = new Times();
        for (Future<Times> times : asked) {
            all.addAll(times.get());
        }
        return all;
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
