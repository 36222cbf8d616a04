package de.nordertor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the servers of tests live, under {@code target/servers}; JVMs that test beside each other have their own. */
final class ServerHomes {

    private ServerHomes() {}

    static Path build() {
        return Path.of(System.getProperty("nordertor.build", "target")).toAbsolutePath();
    }

    /** An empty directory; whatever an earlier run left there is gone. */
    static Path empty(String name) {
        Path home = build().resolve("servers")
                .resolve(System.getProperty("nordertor.fork", ""))
                .resolve(name);
        try {
            Trees.delete(home);
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
