package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.ListQuery;
import de.nordertor.platform.view.Days;
import de.nordertor.platform.view.Filters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The filters of the list of partners as they stand in an address; a value that does not exist lets nothing through. */
public final class PartnerFilterParameters {

    private final ListQuery query;
    private boolean impossible;

    private PartnerFilterParameters(ListQuery query) {
        this.query = query;
    }

    public static PartnerFilter read(ListQuery query) {
        return new PartnerFilterParameters(query).filter();
    }

    private PartnerFilter filter() {
        String text = text("text");
        String city = text("city");
        Set<Long> types = ids("type");
        Set<PartnerStatus> statuses = constants("status", PartnerStatus.values());
        Set<Long> tags = ids("tag");
        Set<Long> fields = ids("field");
        Set<ResourceType> resources = constants("resource", ResourceType.values());
        Set<Long> responsible = ids("responsible");
        Boolean inside = flag("inside");
        DayRange changed = days("changed");
        DayRange confirmed = days("confirmed");
        return new PartnerFilter(
                text,
                types,
                statuses,
                city,
                tags,
                fields,
                resources,
                responsible,
                inside,
                changed,
                confirmed,
                impossible || changed.isEmpty() || confirmed.isEmpty());
    }

    private String text(String name) {
        return values(name, value -> Optional.of(value).filter(Filters::isSearchable)).stream()
                .findFirst()
                .orElse(null);
    }

    private Set<Long> ids(String name) {
        return values(name, value -> value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty());
    }

    private <E extends Enum<E>> Set<E> constants(String name, E[] constants) {
        return values(name, value -> Arrays.stream(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst());
    }

    private Boolean flag(String name) {
        Set<String> flags = values(name, value -> value.matches("true|false") ? Optional.of(value) : Optional.empty());
        return flags.size() == 1 ? Boolean.valueOf(flags.iterator().next()) : null;
    }

    private DayRange days(String name) {
        return new DayRange(day(name + "From"), day(name + "To"));
    }

    private LocalDate day(String name) {
        return values(name, Days::read).stream().findFirst().orElse(null);
    }

    private <T> Set<T> values(String name, Function<String, Optional<T>> reading) {
        Set<T> read =
                query.all(name).stream().map(reading).flatMap(Optional::stream).collect(Collectors.toSet());
        impossible |= read.size() < query.all(name).size();
        return read;
    }
}
