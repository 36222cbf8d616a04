package de.nordertor.publication.boundary;

import de.nordertor.platform.entity.InvalidInputException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a client wants of a list (OParl 1.1, filters of external lists). What is told to the second is compared to the second.
 *
 * @param createdFrom the first moment that counts; null for all
 * @param createdBefore the first moment that does not count any more; null for all
 * @param modifiedFrom as above; only with it are deleted objects told
 * @param modifiedBefore as above
 * @param after the id behind which the page begins; 0 for the first page
 * @param size how many objects a page has
 * @param omitInternal whether whole objects within objects are left out
 * @param kept what has to stand in the address of the next page
 */
public record OparlFilter(
        Instant createdFrom,
        Instant createdBefore,
        Instant modifiedFrom,
        Instant modifiedBefore,
        long after,
        int size,
        boolean omitInternal,
        Map<String, String> kept) {

    public static final int MOST = 100;

    private static final String CREATED_SINCE = "created_since";
    private static final String CREATED_UNTIL = "created_until";
    private static final String MODIFIED_SINCE = "modified_since";
    private static final String MODIFIED_UNTIL = "modified_until";
    private static final String LIMIT = "limit";
    private static final String OMIT_INTERNAL = "omit_internal";
    private static final String AFTER = "after";

    /**
     * Refuses what cannot be read.
     *
     * @param parameter the decoded value of a parameter of the address, or null
     */
    public static OparlFilter read(Function<String, String> parameter) {
        Map<String, String> kept = new LinkedHashMap<>();
        Function<String, String> asked = name -> {
            String value = parameter.apply(name);
            if (value == null || value.isBlank()) {
                return null;
            }
            kept.put(name, value.strip());
            return value.strip();
        };
        OparlFilter filter = new OparlFilter(
                since(asked.apply(CREATED_SINCE)),
                until(asked.apply(CREATED_UNTIL)),
                since(asked.apply(MODIFIED_SINCE)),
                until(asked.apply(MODIFIED_UNTIL)),
                number(parameter.apply(AFTER), 0),
                (int) Math.min(MOST, Math.max(1, number(asked.apply(LIMIT), MOST))),
                "true".equals(asked.apply(OMIT_INTERNAL)),
                kept);
        return filter;
    }

    /** Deleted objects are told to those who ask for changes; everybody else would take them for new ones. */
    public boolean withDeleted() {
        return modifiedFrom != null;
    }

    /** The address of the first page of a list under this filter. */
    public String first(String list) {
        return address(list, Map.of());
    }

    /** The address of the page that begins behind an object. */
    public String behind(String list, long id) {
        return address(list, Map.of(AFTER, String.valueOf(id)));
    }

    /** The address of this very page. */
    public String self(String list) {
        return after == 0 ? first(list) : behind(list, after);
    }

    private String address(String list, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(kept);
        all.putAll(more);
        return all.isEmpty()
                ? list
                : list
                        + all.entrySet().stream()
                                .map(entry -> entry.getKey() + "="
                                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static Instant since(String typed) {
        Instant moment = moment(typed);
        if (moment == null) {
            return null;
        }
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(moment) ? second : second.plusSeconds(1);
    }

    private static Instant until(String typed) {
        Instant moment = moment(typed);
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /** A plus sign that nobody has encoded arrives as a space. */
    private static Instant moment(String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(typed.replace(' ', '+')).toInstant();
        } catch (DateTimeException unreadable) {
            throw unreadable();
        }
    }

    private static long number(String typed, long otherwise) {
        if (typed == null) {
            return otherwise;
        }
        if (!typed.matches("[0-9]{1,18}")) {
            throw unreadable();
        }
        return Long.parseLong(typed);
    }

    private static InvalidInputException unreadable() {
        return new InvalidInputException("publication.public.error.400");
    }
}
