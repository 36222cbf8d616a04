package de.nordertor.platform.view;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.entity.AuditAction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells changes field by field, in the words of the forms: what was entered, removed, or changed from what to what. The
 * bundle of the room has, under one prefix, {@code created.<Kind>}, {@code deleted}, {@code changed} and {@code refused}.
 */
public abstract class FieldHistory extends ChangeHistory {

    private static final int SHOWN = 200;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String prefix;
    private final Map<String, String> roots;
    private final Map<String, String> labels;

    private final Map<AuditRow, String> names = new IdentityHashMap<>();

    @Inject
    private Messages messages;

    /**
     * @param prefix of the sentences, for example {@code partner.history.}
     * @param roots what stands before the name of a field in its label's key, for each kind of thing
     * @param labels the keys of fields that are called otherwise on the pages
     */
    protected FieldHistory(String prefix, Map<String, String> roots, Map<String, String> labels) {
        this.prefix = prefix;
        this.roots = roots;
        this.labels = labels;
    }

    /** Says also which one was changed, by the name that it had then, of the kinds that {@link #isOneOfMany} tells. */
    @Override
    public List<Line> lines(List<AuditRow> rows) {
        Map<String, String> known = new HashMap<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            AuditRow row = rows.get(i);
            String thing = row.subjectKind() + row.subjectId();
            if (isOneOfMany(row.subjectKind()) && known.containsKey(thing)) {
                names.put(row, known.get(thing));
            }
            if (row.action() == AuditAction.CREATED || "name".equals(row.field()) || "title".equals(row.field())) {
                known.put(thing, row.newValue());
            }
        }
        return super.lines(rows);
    }

    /** Whether there are several of this kind, so that the name of a field alone does not say which one is meant. */
    protected boolean isOneOfMany(String kind) {
        return false;
    }

    @Override
    protected String sentence(AuditRow row) {
        return switch (row.action()) {
            case CREATED -> messages.format(prefix + "created." + row.subjectKind(), text(row.newValue()));
            case DELETED -> messages.format(prefix + "deleted", text(row.oldValue()));
            case CHANGED ->
                messages.format(prefix + "changed", label(row), shown(row, row.oldValue()), shown(row, row.newValue()));
            default -> messages.get(prefix + "refused");
        };
    }

    private String label(AuditRow row) {
        String label =
                messages.get(labels.getOrDefault(row.field(), roots.getOrDefault(row.subjectKind(), "") + row.field()));
        String name = names.get(row);
        return name == null ? label : messages.format("platform.history.of", label, text(name));
    }

    private String shown(AuditRow row, String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return DAY.matcher(value).matches() ? messages.date(LocalDate.parse(value)) : value(row, value);
    }

    /** The value as the form shows it. @param value not empty, and no day */
    protected abstract String value(AuditRow row, String value);

    protected String text(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    protected Messages messages() {
        return messages;
    }
}
