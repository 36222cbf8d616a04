package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.MessageKey;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of the bundles {@code i18n/<room>.properties} in one language. The first segment of a key names its
 * room. Patterns are {@link MessageFormat} patterns only when arguments are given: then an apostrophe is doubled.
 */
public final class Texts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Berlin"));

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** The text as it stands; the key itself when there is none, so that a mistake is seen and harms nobody. */
    public String get(String key) {
        try {
            return bundle(key).getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The pattern filled with the arguments; dates as 31.05.2016, moments as 31.05.2016 14:30, a {@link MessageKey} as its text. */
    public String format(String key, Object... arguments) {
        String pattern = get(key);
        if (arguments == null || arguments.length == 0) {
            return pattern;
        }
        return new MessageFormat(pattern, locale)
                .format(Arrays.stream(arguments).map(this::readable).toArray());
    }

    /** A date or a moment as it stands in sentences; empty for null. */
    public static String date(Temporal value) {
        if (value == null) {
            return "";
        }
        return value instanceof Instant moment ? MOMENT.format(moment) : DATE.format(value);
    }

    public boolean contains(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        // German is the root bundle: never fall back to the language of the server's own locale
        return ResourceBundle.getBundle(
                "i18n." + room,
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private Object readable(Object argument) {
        if (argument instanceof MessageKey named) {
            return get(named.key());
        }
        if (argument instanceof LocalDate date) {
            return DATE.format(date);
        }
        return argument instanceof Instant moment ? MOMENT.format(moment) : argument;
    }
}
