package de.nordertor.platform.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address to which paths are appended: a host and perhaps a path, and nothing that could stand behind a path. */
public final class BaseAddress {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?::[1-9][0-9]{0,4})?"
                    + "(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,60}){0,5}");

    private BaseAddress() {}

    /** Without a slash at its end; empty where it is none. */
    public static Optional<String> parse(String typed) {
        return Optional.ofNullable(typed)
                .map(address -> address.strip().replaceFirst("/+$", ""))
                .filter(address -> ADDRESS.matcher(address).matches());
    }
}
