package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.PartnerFacts;
import de.nordertor.partner.control.PartnerFactsRepository;
import de.nordertor.partner.entity.imports.ImportField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the partners that rows may mean; the number of statements does not grow with the rows. */
@ApplicationScoped
public class PartnerMatches {

    @Inject
    private PartnerMatchRepository matches;

    @Inject
    private PartnerFactsRepository facts;

    /** By the number of the row; rows for which there is nobody are not in the answer. */
    Map<Integer, List<Candidate>> find(Collection<RowReading.Read> rows) {
        Map<String, List<Long>> names = matches.byName(texts(rows, ImportField.NAME));
        Map<String, List<Long>> registers = matches.byRegisterNumber(texts(rows, ImportField.REGISTER_NUMBER));
        Map<String, List<Long>> keys = matches.byExternalKey(texts(rows, ImportField.EXTERNAL_KEY));
        Map<Integer, Set<Long>> ids = new HashMap<>();
        for (RowReading.Read row : rows) {
            Set<Long> mine = new LinkedHashSet<>();
            mine.addAll(keys.getOrDefault(row.values().getOrDefault(ImportField.EXTERNAL_KEY, ""), List.of()));
            mine.addAll(names.getOrDefault(HeaderGuess.key(row.values().get(ImportField.NAME)), List.of()));
            mine.addAll(
                    registers.getOrDefault(HeaderGuess.key(row.values().get(ImportField.REGISTER_NUMBER)), List.of()));
            if (!mine.isEmpty()) {
                ids.put(row.number(), mine);
            }
        }
        Map<Long, Candidate> candidates =
                candidates(ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<Integer, List<Candidate>> found = new HashMap<>();
        for (RowReading.Read row : rows) {
            String key = row.values().get(ImportField.EXTERNAL_KEY);
            List<Long> byKey = keys.getOrDefault(key == null ? "" : key, List.of());
            List<Candidate> mine = ids.getOrDefault(row.number(), Set.of()).stream()
                    .map(candidates::get)
                    .filter(Objects::nonNull)
                    .map(partner ->
                            byKey.contains(partner.id()) ? partner.with(ImportField.EXTERNAL_KEY, key) : partner)
                    .toList();
            if (!mine.isEmpty()) {
                found.put(row.number(), mine);
            }
        }
        return found;
    }

    /** What is stored of those partners. */
    Map<Long, Candidate> candidates(Set<Long> ids) {
        Map<Long, String> keys = matches.externalKeys(ids);
        Map<Long, String[]> positions = matches.positions(ids);
        return facts.find(ids).stream()
                .map(partner -> candidate(partner, keys.get(partner.id()), positions.get(partner.id())))
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    private static Candidate candidate(PartnerFacts partner, String key, String[] position) {
        Map<ImportField, String> values = PartnerValues.of(partner);
        if (key != null) {
            values.put(ImportField.EXTERNAL_KEY, key);
        }
        if (position != null) {
            values.put(ImportField.LATITUDE, position[0]);
            values.put(ImportField.LONGITUDE, position[1]);
        }
        return new Candidate(partner.id(), values);
    }

    private static Set<String> texts(Collection<RowReading.Read> rows, ImportField field) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.values().get(field)));
        return texts.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
