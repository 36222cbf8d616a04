package de.nordertor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the pages' sources, included parts too: so that no test forgets a new field or button. */
final class PageSources {

    static final Path WEBAPP = Path.of("src/main/webapp");

    private static final Pattern FIELD =
            Pattern.compile("<n:(?:input|text|password|richtext|date)\\s[^>]*?\\bid=\"(\\w+)\"");
    private static final Pattern FILTER = Pattern.compile("<n:filter\\s[^>]*?\\bname=\"(\\w+)\"(?![^>]*items=)");
    private static final Pattern BUTTON = Pattern.compile("<n:(?:button|rowaction)\\s[^>]*?\\bid=\"(\\w+)\"");
    private static final Pattern PART = Pattern.compile("<ui:include\\s+src=\"([^\"]+)\"");

    private PageSources() {}

    /** Page → names of the fields into which text can be typed; pages without any are left out. */
    static Map<String, Set<String>> fields() {
        return found(FIELD, FILTER);
    }

    /** Page → ids of its buttons; pages without any are left out. */
    static Map<String, Set<String>> buttons() {
        return found(BUTTON);
    }

    private static Map<String, Set<String>> found(Pattern... patterns) {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(WEBAPP::relativize)
                    .filter(file -> !file.startsWith("WEB-INF"))
                    .forEach(file -> {
                        Set<String> names = names(source(file), patterns);
                        if (!names.isEmpty()) {
                            found.put(name(file), names);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/').replace(".xhtml", "");
    }

    private static Set<String> names(String source, Pattern... patterns) {
        Set<String> names = new TreeSet<>();
        for (Pattern pattern : patterns) {
            pattern.matcher(source).results().forEach(match -> names.add(match.group(1)));
        }
        return names;
    }

    private static String source(Path file) {
        try {
            String text = Files.readString(WEBAPP.resolve(file));
            StringBuilder whole = new StringBuilder(text);
            Matcher parts = PART.matcher(text);
            while (parts.find()) {
                whole.append(source(Path.of(parts.group(1).substring(1))));
            }
            return whole.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
