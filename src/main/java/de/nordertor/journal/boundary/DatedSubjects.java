package de.nordertor.journal.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dates of a kind of things, read as one row for each thing: its id, then the dates in the order in which they are named. */
public abstract class DatedSubjects implements SubjectDates {

    private final String kind;
    private final String textPrefix;
    private final List<String> dates;

    /** @param textPrefix of the bundle keys of the names */
    protected DatedSubjects(String kind, String textPrefix, String... dates) {
        this.kind = kind;
        this.textPrefix = textPrefix;
        this.dates = List.of(dates);
    }

    /** Id and dates of those that exist; in one statement. */
    protected abstract List<Object[]> rows(Collection<Long> ids);

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<String> dates() {
        return dates;
    }

    @Override
    public String textKey(String date) {
        return textPrefix + "." + date;
    }

    @Override
    public Map<Long, Map<String, LocalDate>> find(Collection<Long> ids) {
        Map<Long, Map<String, LocalDate>> found = new HashMap<>();
        for (Object[] row : ids.isEmpty() ? List.<Object[]>of() : rows(ids)) {
            found.put((Long) row[0], named(row));
        }
        return found;
    }

    private Map<String, LocalDate> named(Object[] row) {
        Map<String, LocalDate> named = new HashMap<>();
        for (int date = 0; date < dates.size(); date++) {
            if (row[date + 1] != null) {
                named.put(dates.get(date), (LocalDate) row[date + 1]);
            }
        }
        return named;
    }
}
