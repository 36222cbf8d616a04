package de.nordertor.publication.view;

import de.nordertor.platform.boundary.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words and dates of a public page in its language. */
public final class PublicWords {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");
    private static final long KILOBYTE = 1024;

    private final Locale locale;
    private final Texts texts;

    public PublicWords(Locale locale) {
        this.locale = locale;
        texts = Texts.in(locale);
    }

    public String language() {
        return locale.getLanguage();
    }

    public String say(String key) {
        return texts.get(key);
    }

    public String say(String key, Object argument) {
        return texts.format(key, argument);
    }

    public String say(String key, Object first, Object second) {
        return texts.format(key, first, second);
    }

    public String day(LocalDate day) {
        return Texts.date(day);
    }

    /** A moment with its day of the week: "Mi., 18.05.2016, 18:00 Uhr". */
    public String moment(OffsetDateTime moment) {
        String pattern = texts.get("publication.public.moment");
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZoneSameInstant(TOWN));
    }

    /** The day of a moment alone. */
    public String date(OffsetDateTime moment) {
        return Texts.date(moment.atZoneSameInstant(TOWN).toLocalDate());
    }

    public String instant(Instant moment) {
        return Texts.date(moment);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** How large a file is: "312 KB", "1,2 MB". */
    public String size(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return Math.max(1, Math.round((double) bytes / KILOBYTE)) + " KB";
        }
        return String.format(locale, "%.1f MB", (double) bytes / (KILOBYTE * KILOBYTE));
    }
}
