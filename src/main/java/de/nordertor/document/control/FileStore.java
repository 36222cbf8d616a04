package de.nordertor.document.control;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Keeps contents by their hash, each once, below one directory. A content arrives in a temporary file beside its place,
 * is forced to the disk and then takes its place in one step, so that a power cut leaves either all of it or none.
 * No content is ever in memory as a whole.
 */
@ApplicationScoped
public class FileStore {

    private static final Logger LOG = Logger.getLogger(FileStore.class.getName());
    private static final int BUFFER = 64 * 1024;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Inject
    private Settings settings;

    public FileStore() {}

    FileStore(Settings settings) {
        this.settings = settings;
    }

    /** Reads to the end; what is longer than the limit is refused as soon as that is known. */
    public ReceivedFile receive(InputStream content, long limit) {
        try {
            Path incoming = Files.createDirectories(root().resolve("incoming"));
            Path temporary = Files.createTempFile(incoming, "upload", ".part");
            try {
                return receive(content, limit, temporary);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(temporary);
                throw failed;
            }
        } catch (IOException failed) {
            throw notStored(failed);
        }
    }

    private static ReceivedFile receive(InputStream content, long limit, Path temporary) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new InvalidInputException("document.file.tooLarge", megabytes(limit));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return new ReceivedFile(temporary, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Gives a received content its place; the same content again changes nothing, a damaged one is healed. */
    public void keep(ReceivedFile received) {
        try {
            Path place = place(received.sha256());
            Files.createDirectories(place.getParent());
            if (Files.exists(place) && Files.size(place) == received.size() && isIntact(received.sha256())) {
                return;
            }
            Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent());
        } catch (FileAlreadyExistsException sameContent) {
            // another person stored the same content at the same moment
        } catch (IOException failed) {
            throw notStored(failed);
        }
    }

    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /** Takes a content away for good; one that is not there is as good as taken. */
    public void delete(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
            force(place(sha256).getParent());
        } catch (IOException failed) {
            throw notStored(failed);
        }
    }

    /** Whether the content is there and still has its hash. */
    public boolean isIntact(String sha256) {
        try (DigestInputStream content = new DigestInputStream(open(sha256), sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            return sha256.equals(
                    HexFormat.of().formatHex(content.getMessageDigest().digest()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static ConflictException notStored(IOException failed) {
        LOG.log(Level.SEVERE, "A file could not be stored", failed);
        return new ConflictException("document.file.notStored");
    }

    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
        return root().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path root() {
        String configured = settings.text(Setting.ATTACHMENTS_DIR).strip();
        return configured.isEmpty()
                ? Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "nordertor-attachments")
                : Path.of(configured);
    }

    static long megabytes(long bytes) {
        return Math.max(1, bytes / (1024 * 1024));
    }

    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows cannot open a directory; there the move itself is durable
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
