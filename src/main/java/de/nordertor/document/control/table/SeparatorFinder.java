package de.nordertor.document.control.table;

import de.nordertor.document.control.table.QuoteWalk.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the separator of a text file from its first records: the one that parts them most evenly into most fields. */
record SeparatorFinder(char separator, int fields) {

    private static final int ENOUGH_RECORDS = 500;
    private static final double LEAST_SHARE = 0.2;

    /** @param complete whether the beginning is the whole text */
    static SeparatorFinder find(CharSequence beginning, boolean complete, Character wanted) {
        SeparatorFinder best = new SeparatorFinder(wanted == null ? QuoteWalk.SEPARATORS.charAt(0) : wanted, 1);
        double bestWeight = 0;
        String candidates = wanted == null ? QuoteWalk.SEPARATORS : wanted.toString();
        for (char candidate : candidates.toCharArray()) {
            List<Seen> records = records(beginning, complete, candidate);
            int fields = mostFrequent(records);
            double share = share(records, fields);
            boolean first = !records.isEmpty() && records.get(0).fields() == fields;
            double weight = share < LEAST_SHARE ? 0 : Math.log(fields) * share * (first ? 1.5 : 1);
            if (weight > bestWeight) {
                best = new SeparatorFinder(candidate, fields);
                bestWeight = weight;
            }
        }
        return best;
    }

    private static List<Seen> records(CharSequence beginning, boolean complete, char separator) {
        List<Seen> records = new ArrayList<>();
        QuoteWalk walk = new QuoteWalk(separator, seen -> {
            if (!seen.blank() && records.size() < ENOUGH_RECORDS) {
                records.add(seen);
            }
        });
        for (int i = 0; i < beginning.length(); i++) {
            walk.next(beginning.charAt(i));
        }
        if (complete || records.isEmpty()) {
            walk.end();
        }
        return records;
    }

    private static int mostFrequent(List<Seen> records) {
        Map<Integer, Long> counts = records.stream()
                .map(Seen::fields)
                .filter(fields -> fields > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static double share(List<Seen> records, int fields) {
        return records.stream().filter(seen -> seen.fields() == fields).count() / (double) Math.max(1, records.size());
    }
}
