package de.nordertor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo users as src/main/resources/demo/sign-ins.properties names them, in its order. */
public final class DemoSignIns {

    private static final Path FILE = Path.of("src/main/resources/demo/sign-ins.properties");

    private DemoSignIns() {}

    public record SignIn(String login, String role) {}

    public static String password() {
        return pairs().stream()
                .filter(pair -> pair[0].equals("password"))
                .map(pair -> pair[1])
                .findFirst()
                .orElseThrow();
    }

    public static List<SignIn> all() {
        return pairs().stream()
                .filter(pair -> pair[0].startsWith("login."))
                .map(pair -> new SignIn(pair[0].substring("login.".length()), pair[1]))
                .toList();
    }

    private static List<String[]> pairs() {
        try {
            return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
