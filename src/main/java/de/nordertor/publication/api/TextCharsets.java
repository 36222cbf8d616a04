package de.nordertor.publication.api;

import de.nordertor.publication.boundary.PublicFileRow;
import de.nordertor.publication.boundary.PublicFiles;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the published texts are written. Whoever asks again, for the head alone or whether there is anything new, lets nobody read
 * a whole text again: those that were asked for last are remembered by their hash, under which no text ever changes.
 */
final class TextCharsets {

    static final int MOST = 500;

    private static final int LETTERS = 8192;
    private static final String UTF_8 = "UTF-8";
    /** Old programs write texts as Windows does, and say so nowhere; such a text is hardly ever valid UTF-8. */
    private static final String OLD = "windows-1252";

    private final Map<String, String> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    String of(PublicFileRow file, PublicFiles files) {
        synchronized (known) {
            String charset = known.get(file.sha256());
            if (charset != null) {
                return charset;
            }
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        long first = 0;
        while (first < file.size()) {
            ByteBuffer part = ByteBuffer.wrap(files.read(file, first));
            if (!part.hasRemaining()) {
                // taken back while it was read: nobody knows how the rest is written
                return OLD;
            }
            boolean last = first + part.limit() >= file.size();
            if (!decodes(strict, part, last) || part.position() == 0) {
                return remember(file, OLD);
            }
            // a letter that the part cut in two stands whole in the next one
            first += part.position();
        }
        return remember(file, UTF_8);
    }

    private String remember(PublicFileRow file, String charset) {
        synchronized (known) {
            known.put(file.sha256(), charset);
        }
        return charset;
    }

    private static boolean decodes(CharsetDecoder strict, ByteBuffer part, boolean last) {
        CharBuffer letters = CharBuffer.allocate(LETTERS);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            letters.clear();
            result = strict.decode(part, letters, last);
        }
        return !result.isError();
    }
}
