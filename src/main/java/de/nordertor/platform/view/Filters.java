package de.nordertor.platform.view;

import de.nordertor.platform.entity.ListQuery;
import de.nordertor.platform.entity.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is typed and chosen in the filters above a list. */
@Named("filters")
@RequestScoped
public class Filters {

    public static final int MAX_LENGTH = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    private final Map<String, List<Chip>> chips = new LinkedHashMap<>();

    /** One of the values to choose from. */
    public record Option(String value, String label) {}

    /**
     * A filter as it is shown.
     *
     * @param value the first value, null for none
     * @param values all of them
     * @param chosen whether it is chosen from options rather than typed
     * @param problem why it finds nothing, in one sentence that names it; empty where it is all right
     */
    public record Filter(String value, List<String> values, boolean chosen, List<Option> options, String problem) {}

    /**
     * An active filter.
     *
     * @param query the address of the list without it; empty where nothing else is left
     */
    public record Chip(String label, String text, String query) {}

    /**
     * Looks at one filter while it is written, so that {@link #getChips} knows it afterwards.
     *
     * @param items what can be chosen from; null where something is typed
     */
    public Filter of(String name, String label, Collection<SelectItem> items, boolean day) {
        ListQuery query = query();
        List<String> values = query.all(name);
        List<Option> options = items == null
                ? List.of()
                : items.stream()
                        .map(item -> new Option(String.valueOf(item.getValue()), item.getLabel()))
                        .toList();
        chips.put(
                name,
                values.stream()
                        .filter(Filters::isSearchable)
                        .map(value -> new Chip(
                                label,
                                items == null ? value : text(options, value),
                                query.without(ListQuery.PAGE)
                                        .withoutValue(name, value)
                                        .toString()))
                        .toList());
        String problem = values.stream()
                .map(value -> problem(value, label, items == null ? null : options, day))
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
        return new Filter(query.first(name), values, items != null, options, problem);
    }

    /** Whether one of the filters, named in one text with spaces between, is active. */
    public boolean isActive(String names) {
        return Arrays.stream(names.split(" ")).anyMatch(name -> query().first(name) != null);
    }

    /** The active filters of those that were written until now. */
    public List<Chip> getChips() {
        return chips.values().stream().flatMap(List::stream).toList();
    }

    /** Whether it can be searched for. @param typed may be null */
    public static boolean isSearchable(String typed) {
        return typed == null || Text.isReadable(typed, false) && Text.length(typed) <= MAX_LENGTH;
    }

    /** @param options null where something is typed */
    private String problem(String value, String label, List<Option> options, boolean day) {
        if (!Text.isReadable(value, false)) {
            return messages.format("platform.error.controlCharacter", label);
        }
        if (!isSearchable(value)) {
            return messages.format("platform.error.tooLong", label, MAX_LENGTH);
        }
        if (day && Days.read(value).isEmpty()) {
            return messages.format("platform.filter.noDate", label, value);
        }
        boolean unknown = options != null
                && options.stream().noneMatch(option -> option.value().equals(value));
        return unknown ? messages.format("platform.filter.unknown", label) : "";
    }

    private String text(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> messages.get("platform.filter.unknownValue"));
    }

    private ListQuery query() {
        return ListQuery.of(request.getParameterMap()).without(ListQuery.CHOOSING);
    }
}
