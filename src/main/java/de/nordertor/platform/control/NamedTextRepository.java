package de.nordertor.platform.control;

import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.Mentions;
import de.nordertor.platform.entity.SearchForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of any table that name somebody. Tables and columns come from code, never from outside. */
@ApplicationScoped
public class NamedTextRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** A row with its texts, some of which may be null. */
    public record NamedText(Long id, String title, List<String> texts) {

        /** All of them, for looking at. */
        public String all() {
            return texts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
        }
    }

    /** Rows in which one of the words stands somewhere, also within another word: the caller looks closer. */
    @SuppressWarnings("unchecked")
    public List<NamedText> find(TextTable table, Collection<String> words) {
        List<String> patterns = patterns(words);
        if (patterns.isEmpty()) {
            return List.of();
        }
        String any = table.texts().stream()
                .flatMap(column -> patterns.stream()
                        .map(pattern -> column + " LIKE ?" + (patterns.indexOf(pattern) + 1) + " ESCAPE '!'"))
                .collect(Collectors.joining(" OR ", "(", ")"));
        String sql = "SELECT id, " + table.title() + ", " + String.join(", ", table.texts()) + " FROM " + table.table()
                + " WHERE " + any + (table.condition() == null ? "" : " AND " + table.condition()) + " ORDER BY id";
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter(i + 1, patterns.get(i));
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(NamedTextRepository::row).toList();
    }

    /** Puts the marker in place of each mention; who has the row open in a form is told of the change. */
    public void erase(TextTable table, NamedText row, Mentions mentions) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < table.texts().size(); i++) {
            String text = row.texts().get(i);
            if (mentions.in(text)) {
                columns.add(table.texts().get(i));
                values.add(mentions.erasedFrom(text));
            }
        }
        if (columns.isEmpty()) {
            return;
        }
        String assignments = columns.stream()
                .map(column -> column + " = ?" + (columns.indexOf(column) + 2))
                .collect(Collectors.joining(", "));
        Query update = em.createNativeQuery(
                        "UPDATE " + table.table() + " SET version = version + 1, " + assignments + " WHERE id = ?1")
                .setParameter(1, row.id());
        for (int i = 0; i < values.size(); i++) {
            update.setParameter(i + 2, values.get(i));
        }
        update.executeUpdate();
    }

    /** As it was typed, and as it is written without umlauts. */
    private static List<String> patterns(Collection<String> words) {
        return words.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(word -> word.length() > 1)
                .flatMap(word -> Stream.of(word, SearchForm.of(word)).map(text -> text.toLowerCase(Locale.GERMAN)))
                .distinct()
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toList();
    }

    /** What people know a row by may be a day. */
    private static NamedText row(Object[] columns) {
        return new NamedText(
                ((Number) columns[0]).longValue(),
                Objects.toString(columns[1], null),
                Arrays.stream(columns).skip(2).map(text -> (String) text).toList());
    }
}
