package de.nordertor.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or on Debian and Ubuntu installs it when the build runs as root; else one sentence says what to do.
 * Debian's build without a window comes first: it needs about half the time of the whole browser for the same pages.
 */
final class Browsers {

    private static final String LIGHT = "chromium-headless-shell";
    private static final List<String> WHOLE =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "nordertor-browser.lock");

    private Browsers() {}

    static Path executable() {
        String named = System.getProperty("nordertor.browser", "");
        if (!named.isBlank()) {
            Path path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException("The browser given by -Dbrowser is no program: " + path);
            }
            return path;
        }
        return onPath(LIGHT)
                .or(() -> isKnownPackage(LIGHT) ? install(LIGHT) : Optional.empty())
                .or(Browsers::whole)
                .or(() -> install("chromium"))
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium"
                        + " or Google Chrome: install one, or name it with -Dbrowser=/path/to/chrome."));
    }

    private static Optional<Path> whole() {
        return WHOLE.stream().flatMap(name -> onPath(name).stream()).findFirst().or(() -> USUAL_PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst());
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isKnownPackage(String name) {
        return mayInstall() && succeeds(Redirect.DISCARD, "apt-cache", "-q=2", "show", name);
    }

    /** One at a time: of two that begin together the second waits, and finds what the first has installed. */
    private static Optional<Path> install(String name) {
        if (!mayInstall()) {
            return Optional.empty();
        }
        try (FileChannel turn = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            return onPath(name).or(() -> installed(name));
        } catch (IOException e) {
            throw new UncheckedIOException("No lock could be had to install a browser: " + LOCK, e);
        }
    }

    private static Optional<Path> installed(String name) {
        System.out.println("Installing the Debian package " + name + " for the browser tests.");
        return succeeds(Redirect.INHERIT, "apt-get", "-q", "update")
                        && succeeds(Redirect.INHERIT, "apt-get", "-q", "-y", "--no-install-recommends", "install", name)
                ? onPath(name)
                : Optional.empty();
    }

    private static boolean mayInstall() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
    }

    /** False as well when the program is not there or takes longer than anybody waits. */
    private static boolean succeeds(Redirect output, String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            System.out.println(command[0] + ": " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
