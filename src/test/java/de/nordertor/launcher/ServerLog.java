package de.nordertor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Payara's console. A failed boot command is a mere warning there; for a start it is a failure. */
class ServerLog {

    /** A command whose result in the log tells that all commands before it have run. */
    static final String LAST_COMMAND = "list-applications";

    private static final Pattern DONE = Pattern.compile("Boot Command " + LAST_COMMAND + " (returned|failed)");
    private static final Pattern FAILURE =
            Pattern.compile("Boot Command \\S+ (failed|returned with result (FAILURE|WARNING))[\\s\\S]*?\\|#]"
                    + "|Unable to bind[^|]*|Address already in use[^|]*|NetworkListener \\S+ GrizzlyProxy is NULL"
                    + "|The DAS was stopped");

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    boolean bootCommandsDone() {
        return DONE.matcher(text()).find();
    }

    Optional<String> failure() {
        Matcher matcher = FAILURE.matcher(text());
        return matcher.find() ? Optional.of(firstLines(matcher.group()) + advice()) : Optional.empty();
    }

    /** What helps in the one case that meets everybody who works on migrations. */
    private String advice() {
        return text().contains("Migration checksum mismatch")
                ? "\nDie Daten stammen von einem anderen Stand der Tabellen: das Verzeichnis löschen oder mit -Dnordertor.home=… ein anderes nennen."
                : "";
    }

    private static String firstLines(String text) {
        return text.lines().limit(3).collect(Collectors.joining("\n"));
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
