package de.nordertor.journal.control;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out in one walk through a mail of what pieces it is made and where they lie. Depth, number and heads are limited,
 * contents are passed by, so that neither time nor memory depends on what somebody has put together.
 */
final class MailOutline {

    static final int MAX_DEPTH = 20;
    static final int MAX_PARTS = 500;
    static final int MAX_HEAD_BYTES = 256 * 1024;

    private final MailLines lines;
    private final List<String> boundaries = new ArrayList<>();
    private final List<MailMessage> messages = new ArrayList<>();
    private int parts;
    private int alternatives;

    /** A line that parts two pieces, or ends a row of them. */
    private record Delimiter(int level, boolean closing) {}

    private MailOutline(MailLines lines) {
        this.lines = lines;
    }

    /** The mail first, then the mails that hang on it. */
    static List<MailMessage> of(MailFile file) throws IOException {
        try (MailLines lines = new MailLines(file.open())) {
            MailOutline outline = new MailOutline(lines);
            outline.piece(null, 0, 0);
            return outline.messages;
        }
    }

    /** @param message null where a mail begins; @return what comes after the piece, null at the end */
    private Delimiter piece(MailMessage message, int depth, int alternative) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new InvalidInputException("journal.mail.tooDeep", MAX_DEPTH);
        }
        if (++parts > MAX_PARTS) {
            throw new InvalidInputException("journal.mail.tooManyParts", MAX_PARTS);
        }
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        Delimiter early = readHead(block);
        MailHeaders headers = new MailHeaders(block.toByteArray());
        MailMessage owner = message == null ? begin(headers) : message;
        if (early != null) {
            return early;
        }
        if (headers.isMultipart()) {
            return pieces(owner, headers, depth, alternative);
        }
        if (headers.isMessage()) {
            return piece(null, depth + 1, 0);
        }
        long from = lines.position();
        Delimiter next = skip();
        owner.parts().add(new MailPart(headers, from, Math.max(from, lines.endBefore()), alternative));
        return next;
    }

    private Delimiter pieces(MailMessage owner, MailHeaders headers, int depth, int alternative) throws IOException {
        int group = headers.isAlternative() ? ++alternatives : alternative;
        int level = boundaries.size();
        boundaries.add(headers.parameter("boundary").stripTrailing());
        Delimiter next = skip();
        while (next != null && next.level() == level && !next.closing()) {
            next = piece(owner, depth + 1, group);
        }
        boundaries.remove(level);
        return next != null && next.level() == level ? skip() : next;
    }

    private MailMessage begin(MailHeaders headers) {
        MailMessage message = new MailMessage(headers);
        messages.add(message);
        return message;
    }

    /** Up to the empty line; a head that a delimiter cuts off has no content. */
    private Delimiter readHead(ByteArrayOutputStream block) throws IOException {
        while (lines.next() && !lines.isEmpty()) {
            Delimiter delimiter = delimiter();
            if (delimiter != null) {
                return delimiter;
            }
            byte[] line = lines.bytes();
            if (lines.isCut() || block.size() + line.length > MAX_HEAD_BYTES) {
                throw new InvalidInputException("journal.mail.headTooLarge", MAX_HEAD_BYTES / 1024);
            }
            block.writeBytes(line);
            block.write('\n');
        }
        return null;
    }

    private Delimiter skip() throws IOException {
        while (lines.next()) {
            Delimiter delimiter = delimiter();
            if (delimiter != null) {
                return delimiter;
            }
        }
        return null;
    }

    /** The innermost one that this line is; null for a line of content. */
    private Delimiter delimiter() {
        if (boundaries.isEmpty() || !lines.beginsWithTwoDashes()) {
            return null;
        }
        String line = new String(lines.bytes(), StandardCharsets.ISO_8859_1).stripTrailing();
        for (int level = boundaries.size() - 1; level >= 0; level--) {
            String separator = "--" + boundaries.get(level);
            if (line.equals(separator)) {
                return new Delimiter(level, false);
            }
            if (line.equals(separator + "--")) {
                return new Delimiter(level, true);
            }
        }
        return null;
    }
}
