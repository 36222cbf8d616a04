package de.nordertor.journal.control;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as mail programs write them above a mail, German and English. */
final class MailDates {

    private static final List<DateTimeFormatter> GERMAN = Stream.of(
                    "d. MMMM yyyy[ 'um'][,] HH:mm[:ss][ 'Uhr'][ z]",
                    "d. MMM yyyy[ 'um'][,] HH:mm[:ss][ 'Uhr'][ z]",
                    "d.M.yy[ 'um'][,] HH:mm[:ss][ 'Uhr'][ z]")
            .map(pattern -> formatter(pattern, Locale.GERMAN))
            .toList();
    private static final List<DateTimeFormatter> ENGLISH = Stream.of(
                    "MMMM d, yyyy[ 'at'][,] h:mm[:ss] a[ z]",
                    "d MMMM yyyy[ 'at'][,] HH:mm[:ss][ z]",
                    "d MMM yyyy[ 'at'][,] HH:mm[:ss][ z]",
                    "M/d/yyyy[,] h:mm[:ss] a",
                    "yyyy-MM-dd['T'][ ]HH:mm[:ss]")
            .map(pattern -> formatter(pattern, Locale.ENGLISH))
            .toList();

    private static final Pattern DAY_OF_WEEK =
            Pattern.compile("(?i)^(?:mo|di|mi|do|fr|sa|so|tue|wed|thu|sun)\\p{L}*\\.?,? ");

    private MailDates() {}

    /** In the town's time where the text names its zone, else as it stands. */
    static Optional<LocalDateTime> read(String written, ZoneId town) {
        String text = written.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        String day = DAY_OF_WEEK.matcher(text).replaceFirst("");
        return Stream.concat(GERMAN.stream(), ENGLISH.stream())
                .flatMap(format -> parsed(day, format).stream())
                .findFirst()
                .or(() -> asInHeader(text, town));
    }

    private static Optional<LocalDateTime> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.from(format.parse(text)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> asInHeader(String text, ZoneId town) {
        try {
            return Optional.of(
                    LocalDateTime.ofInstant(new MailDateFormat().parse(text).toInstant(), town));
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .parseLenient()
                .appendPattern(pattern)
                .toFormatter(language);
    }
}
