package de.nordertor.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;

/** Looks before anything starts, and keeps a lock on the data while it runs. Each refusal is one sentence. */
class Preflight implements AutoCloseable {

    static final long NEEDED = 2L << 30;

    private final FileChannel lockFile;

    private Preflight(FileChannel lockFile) {
        this.lockFile = lockFile;
    }

    static Preflight check(Options options) {
        checkJava(Runtime.version().feature());
        checkPort(options.port());
        checkMemory(availableMemory());
        checkBuilt(options);
        checkSpaces(options.build());
        checkSpaces(options.home());
        checkHome(options.home(), Path.of(System.getProperty("java.io.tmpdir")));
        try {
            Private.directory(options.home());
            checkDisk(options.home(), Files.getFileStore(options.home()).getUsableSpace());
            return new Preflight(lock(options.home()));
        } catch (IOException e) {
            throw new StartRefused("Das Verzeichnis " + options.home() + " lässt sich nicht benutzen (" + e.getMessage()
                    + "); ein anderes nennt -Dnordertor.home=….");
        }
    }

    static void checkJava(int feature) {
        if (feature < 17) {
            throw new StartRefused("Nordertor braucht ein JDK ab Version 17; dies ist Java " + feature + ".");
        }
    }

    static void checkPort(OptionalInt port) {
        port.ifPresent(wanted -> {
            if (!Ports.isFree(wanted)) {
                throw new StartRefused(
                        "Der Port " + wanted
                                + " ist schon belegt; einen anderen nennt -Dnordertor.port=…, ohne die Angabe wird ein freier gesucht.");
            }
        });
    }

    static void checkMemory(long available) {
        if (available < NEEDED) {
            throw new StartRefused(
                    "Es sind nur %d MB Arbeitsspeicher frei; Nordertor braucht 2 GB.".formatted(available >> 20));
        }
    }

    static void checkDisk(Path home, long usable) {
        if (usable < NEEDED) {
            throw new StartRefused("In %s sind nur %d MB frei; Nordertor braucht 2 GB.".formatted(home, usable >> 20));
        }
    }

    static void checkSpaces(Path path) {
        if (path.toString().contains(" ")) {
            throw new StartRefused(
                    "Im Pfad " + path + " steht ein Leerzeichen, damit kommt das mitgelieferte MariaDB nicht"
                            + " zurecht; bitte das Projekt verschieben oder mit -Dnordertor.home=… ein anderes Verzeichnis nennen.");
        }
    }

    static void checkHome(Path home, Path temporary) {
        if (home.startsWith(temporary.toAbsolutePath())) {
            throw new StartRefused("Daten unter " + temporary
                    + " würden beim Beenden gelöscht; -Dnordertor.home=… braucht ein anderes Verzeichnis.");
        }
    }

    private static void checkBuilt(Options options) {
        if (!Files.exists(options.payara()) || options.application() != null && !Files.exists(options.application())) {
            throw new StartRefused(
                    "Es fehlt das Gebaute in " + options.build() + "; „mvn -Prun“ baut und startet in einem Zug.");
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartRefused(
                    "Mit den Daten in " + home + " läuft Nordertor schon; ein zweites braucht -Dnordertor.home=….");
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Linux counts what its caches can give back; elsewhere the whole memory has to do. */
    private static long availableMemory() {
        Path linux = Path.of("/proc/meminfo");
        try {
            if (Files.isReadable(linux)) {
                return Files.readAllLines(linux).stream()
                        .filter(line -> line.startsWith("MemAvailable:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                        .findFirst()
                        .orElse(Long.MAX_VALUE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
