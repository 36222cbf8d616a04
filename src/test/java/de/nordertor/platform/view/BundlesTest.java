package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** German and English say the same, nothing is missing, nothing is said twice or to nobody. */
class BundlesTest {

    private static final Path I18N = Path.of("src/main/resources/i18n");
    private static final String FACES = "faces";
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)[\"']");
    private static final Pattern KEY_LINE = Pattern.compile("^\\s*([^#!\\s=:]+)\\s*[=:]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    static Stream<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(I18N)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z]+\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void germanAndEnglishHaveTheSameKeysAndPlaceholders(String room) throws IOException {
        Properties german = bundle(room + ".properties");
        Properties english = bundle(room + "_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
        for (String key : german.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key))).as(key).isEqualTo(placeholders(german.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsTwice(String room) throws IOException {
        for (String file : List.of(room + ".properties", room + "_en.properties")) {
            Set<String> seen = new LinkedHashSet<>();
            List<String> twice = new ArrayList<>();
            for (String line : Files.readAllLines(I18N.resolve(file))) {
                Matcher key = KEY_LINE.matcher(line);
                if (key.find() && !seen.add(key.group(1))) {
                    twice.add(key.group(1));
                }
            }
            assertThat(twice).as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void textsWithArgumentsAreReadablePatterns(String room) throws IOException {
        for (String file : List.of(room + ".properties", room + "_en.properties")) {
            Properties texts = bundle(file);
            for (String key : texts.stringPropertyNames()) {
                if (!placeholders(texts.getProperty(key)).isEmpty()) {
                    assertThat(new MessageFormat(texts.getProperty(key)).format(new Object[] {1, 1, 1, 1, 1, 1}))
                            .as("an apostrophe in %s of %s is not doubled", key, file)
                            .doesNotContainPattern("\\{\\d");
                }
            }
        }
    }

    @Test
    void everyKeyBelongsToItsRoom() throws IOException {
        for (String room : rooms().filter(name -> !name.equals(FACES)).toList()) {
            assertThat(bundle(room + ".properties").stringPropertyNames())
                    .allMatch(key -> key.startsWith(room + "."), "starts with " + room + ".");
        }
    }

    @Test
    void everyKeyInPagesAndCodeHasAText() throws IOException {
        Set<String> keys = allKeys();
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            String room = literal.substring(0, literal.indexOf('.'));
            boolean known = keys.contains(literal)
                    || keys.stream().anyMatch(key -> key.startsWith(literal.endsWith(".") ? literal : literal + "."));
            if (rooms().anyMatch(room::equals) && !known) {
                missing.add(literal);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = literals();
        Set<String> unused = new TreeSet<>(allKeys());
        unused.removeIf(key -> used.contains(key) || usedByPrefix(key, used));
        assertThat(unused).isEmpty();
    }

    private static boolean usedByPrefix(String key, Set<String> used) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String prefix = key.substring(0, dot);
            if (prefix.indexOf('.') > 0 && (used.contains(prefix + ".") || used.contains(prefix))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String room : rooms().filter(name -> !name.equals(FACES)).toList()) {
            keys.addAll(bundle(room + ".properties").stringPropertyNames());
        }
        return keys;
    }

    /** Everything in quotation marks that looks like a key, in pages and in code. */
    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path root :
                List.of(Path.of("src/main/webapp"), Path.of("src/main/java"), Path.of("src/main/resources/public"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(xhtml|java|ftlh)"))
                        .toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file));
                    while (literal.find()) {
                        found.add(literal.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        return found;
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(I18N.resolve(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
