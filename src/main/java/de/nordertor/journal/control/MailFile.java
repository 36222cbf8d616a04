package de.nordertor.journal.control;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mail while it is read: on the disk, and never in memory as a whole. Closing it removes it. */
final class MailFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path path;

    private MailFile(Path path) {
        this.path = path;
    }

    /** Reads to the end; what is longer than the limit is refused as soon as that is known. */
    static MailFile receive(InputStream content, long limit) throws IOException {
        MailFile file = new MailFile(Files.createTempFile("nordertor-mail", ".eml"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new InvalidInputException("journal.mail.tooLarge", Math.max(1, limit / MEGABYTE));
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** From one place up to another. */
    InputStream open(long from, long to) throws IOException {
        FileChannel channel = FileChannel.open(path);
        channel.position(from);
        return new Slice(Channels.newInputStream(channel), to - from);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A stream that ends earlier than the file. */
    private static final class Slice extends FilterInputStream {

        private long left;

        Slice(InputStream whole, long length) {
            super(whole);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(Math.min(wanted, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
