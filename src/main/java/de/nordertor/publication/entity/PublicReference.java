package de.nordertor.publication.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference of one public object to another as it was read in its content, see {@link PublicKind#reference}. */
public record PublicReference(PublicKind kind, Long id) {

    private static final Pattern WRITTEN = Pattern.compile("nordertor:([A-Z_]+)/([0-9]{1,18})");

    /** Empty where the text is none. */
    public static Optional<PublicReference> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PublicReference(PublicKind.valueOf(written.group(1)), Long.valueOf(written.group(2))));
        } catch (IllegalArgumentException noKind) {
            return Optional.empty();
        }
    }
}
