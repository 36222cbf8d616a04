package de.nordertor.publication.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Whether the reader has an answer already (RFC 9110, section 13): the tag decides, the time only where no tag is sent. */
final class Precondition {

    private final String noneMatch;
    private final String modifiedSince;

    /** @param noneMatch the header {@code If-None-Match}, @param modifiedSince the header {@code If-Modified-Since}; or null */
    Precondition(String noneMatch, String modifiedSince) {
        this.noneMatch = noneMatch;
        this.modifiedSince = modifiedSince;
    }

    boolean isKnown(String tag, Instant modified) {
        if (noneMatch != null) {
            return tag != null
                    && Arrays.stream(noneMatch.split(","))
                            .map(sent -> sent.strip().replaceFirst("^W/", ""))
                            .anyMatch(sent -> sent.equals("*") || sent.equals("\"" + tag + "\""));
        }
        return modifiedSince != null && modified != null && !second(modified).isAfter(since());
    }

    private Instant since() {
        try {
            return ZonedDateTime.parse(modifiedSince, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            return Instant.MIN;
        }
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
