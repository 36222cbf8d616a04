package de.nordertor.publication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The locations of an nginx configuration, and which of them answers an address, as nginx's documentation says: an exact one,
 * else the first regular expression that fits (unless the longest prefix forbids it), else the longest prefix. The address is
 * decoded once, double slashes are one, and dots are resolved, before anything is compared.
 */
final class NginxLocations {

    private static final Pattern HEAD = Pattern.compile("location\\s+(?:(=|~\\*|~|\\^~)\\s+)?(\\S+)\\s*\\{");

    private final List<Location> locations = new ArrayList<>();

    /** @param body the directives within, without comments */
    record Location(String modifier, String pattern, String body) {

        private boolean fits(String path) {
            return switch (modifier) {
                case "=" -> path.equals(pattern);
                case "~" -> Pattern.compile(pattern).matcher(path).find();
                case "~*" ->
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                            .matcher(path)
                            .find();
                default -> path.startsWith(pattern);
            };
        }

        boolean isExpression() {
            return modifier.startsWith("~");
        }

        boolean passesOn() {
            return body.contains("proxy_pass");
        }
    }

    NginxLocations(String configuration) {
        String text = configuration.replaceAll("(?m)(^|\\s)#.*$", "");
        Matcher head = HEAD.matcher(text);
        while (head.find()) {
            String modifier = head.group(1) == null ? "" : head.group(1);
            locations.add(new Location(modifier, head.group(2), body(text, head.end())));
        }
    }

    List<Location> all() {
        return locations;
    }

    /** Empty where nginx itself refuses the address as unreadable. */
    Optional<Location> of(String address) {
        Optional<String> path = path(address);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<Location> exact = locations.stream()
                .filter(location -> location.modifier().equals("=") && location.fits(path.get()))
                .findFirst();
        Optional<Location> prefix = locations.stream()
                .filter(location ->
                        !location.isExpression() && !location.modifier().equals("="))
                .filter(location -> location.fits(path.get()))
                .max(Comparator.comparing(location -> location.pattern().length()));
        if (exact.isPresent()) {
            return exact;
        }
        if (prefix.isPresent() && prefix.get().modifier().equals("^~")) {
            return prefix;
        }
        return locations.stream()
                .filter(location -> location.isExpression() && location.fits(path.get()))
                .findFirst()
                .or(() -> prefix);
    }

    /** The path as locations are compared with it. */
    static Optional<String> path(String address) {
        String raw = address.replaceFirst("[?#].*", "");
        Optional<String> decoded = decoded(raw);
        if (decoded.isEmpty() || !decoded.get().startsWith("/") || decoded.get().indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        String[] split = decoded.get().split("/+", -1);
        for (int i = 1; i < split.length; i++) {
            String part = split[i];
            boolean last = i == split.length - 1;
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            }
            boolean dots = part.equals(".") || part.equals("..");
            if (!dots || last) {
                parts.addLast(dots ? "" : part);
            }
        }
        return Optional.of("/" + String.join("/", parts));
    }

    private static Optional<String> decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else if (raw.length() > i + 2 && raw.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String body(String text, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = text.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return text.substring(from, at - 1);
    }
}
