package de.nordertor.matching.control.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps the best few of many; of two that are equally good, the one that came first. */
final class BestFew<T> {

    private final int most;
    private final List<T> things;
    private final double[] scores;
    private int size;

    BestFew(int most) {
        this.most = most;
        things = new ArrayList<>(most);
        scores = new double[most];
    }

    void offer(T thing, double score) {
        if (size == most && score <= scores[size - 1]) {
            return;
        }
        int place = size < most ? size++ : size - 1;
        while (place > 0 && scores[place - 1] < score) {
            scores[place] = scores[place - 1];
            place--;
        }
        scores[place] = score;
        things.add(place, thing);
        if (things.size() > most) {
            things.remove(most);
        }
    }

    /** The best first. */
    <R> List<R> list(Function<Scored<T>, R> row) {
        List<R> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(row.apply(new Scored<>(things.get(i), scores[i])));
        }
        return rows;
    }

    record Scored<T>(T thing, double score) {}
}
