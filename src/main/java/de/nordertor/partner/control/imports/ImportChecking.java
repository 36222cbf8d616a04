package de.nordertor.partner.control.imports;

import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.control.duplicate.Likeness;
import de.nordertor.partner.entity.imports.PartnerImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks rows of a file without any effect on the register, and keeps what was found of each. */
@ApplicationScoped
public class ImportChecking {

    @Inject
    private ImportWords words;

    @Inject
    private PartnerMatches matches;

    @Inject
    private PartnerAlikes alikes;

    @Inject
    private ImportRowRepository rows;

    void check(PartnerImport checked, List<TableRow> table) {
        Vocabulary vocabulary = words.collect();
        RowReading reading = new RowReading(checked.getMapping(), vocabulary);
        List<RowReading.Read> read = table.parallelStream().map(reading::read).toList();
        List<RowReading.Read> good =
                read.stream().filter(row -> !row.hasErrors()).toList();
        Map<Integer, List<Candidate>> found = new HashMap<>(matches.find(good));
        Map<Integer, Integer> twins = new HashMap<>(twins(checked.getId(), good));
        List<RowReading.Read> unknown =
                good.stream().filter(row -> !found.containsKey(row.number())).toList();
        PartnerAlikes.Asked asked = alikes.ask(unknown);
        found.putAll(alike(unknown, asked.inRegister()));
        asked.amongThem().forEach(twins::putIfAbsent);
        rows.addAll(
                checked.getId(),
                new RowJudge(vocabulary, checked.getMapping().defaultTypeId()).judge(read, found, twins));
    }

    /** Who is not called the same but may be the same, with the reasons said at the row. */
    private Map<Integer, List<Candidate>> alike(List<RowReading.Read> unknown, Map<Integer, List<Likeness>> alike) {
        Set<Long> ids = alike.values().stream()
                .flatMap(List::stream)
                .map(Likeness::partnerId)
                .collect(Collectors.toSet());
        Map<Long, Candidate> partners = matches.candidates(ids);
        Map<Integer, List<Candidate>> found = new HashMap<>();
        for (RowReading.Read row : unknown) {
            List<Likeness> mine = alike.getOrDefault(row.number(), List.of());
            if (!mine.isEmpty()) {
                mine.get(0).similarity().reasons().forEach(reason -> row.messages()
                        .add(ImportMessage.note("", reason.key())));
                found.put(
                        row.number(),
                        mine.stream()
                                .map(likeness -> partners.get(likeness.partnerId()))
                                .filter(Objects::nonNull)
                                .toList());
            }
        }
        return found;
    }

    /** An earlier row that seems to mean the same, by the number of the later one. */
    private Map<Integer, Integer> twins(Long importId, List<RowReading.Read> good) {
        Map<Long, Integer> names = rows.firstByKey(importId, "name_key", keys(good, row -> RowKeys.name(row.values())));
        Map<Long, Integer> registers =
                rows.firstByKey(importId, "register_key", keys(good, row -> RowKeys.register(row.values())));
        Map<Integer, Integer> twins = new HashMap<>();
        for (RowReading.Read row : good) {
            Integer twin =
                    names.getOrDefault(RowKeys.name(row.values()), registers.get(RowKeys.register(row.values())));
            if (twin != null) {
                twins.put(row.number(), twin);
            }
        }
        return twins;
    }

    private static Collection<Long> keys(List<RowReading.Read> rows, Function<RowReading.Read, Long> key) {
        return rows.stream().map(key).filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    }
}
