package de.nordertor.publication.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer of the public side, whole, before it is known whether the reader has it already. */
public final class PublicAnswer {

    public static final String JSON = "application/json; charset=UTF-8";
    public static final String HTML = "text/html; charset=UTF-8";
    public static final String TEXT = "text/plain; charset=UTF-8";

    /**
     * Caches keep it and ask each time whether it is still so, because what is taken back has to be gone at once. The question
     * costs an answer 304.
     */
    private static final String ASKED_EACH_TIME = "public, no-cache";

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String NOT_KEPT = "no-store";

    private final int status;
    private final long length;
    private final Content content;
    private final String tag;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Instant modified;

    private PublicAnswer(int status, String contentType, long length, Content content, String tag) {
        this.status = status;
        this.length = length;
        this.content = content;
        this.tag = tag;
        headers.put("Content-Type", contentType);
        headers.put("Cache-Control", tag == null ? NOT_KEPT : ASKED_EACH_TIME);
    }

    /** Writes itself. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Its tag is made of its text, so that it is the same as long as nothing in it changes.
     *
     * @param modified the last change of what it shows; null where nobody knows
     */
    public static PublicAnswer of(String contentType, String text, Instant modified) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PublicAnswer answer = new PublicAnswer(200, contentType, bytes.length, out -> out.write(bytes), tag(bytes));
        answer.modified = modified;
        return answer;
    }

    /** @param hash of the content */
    public static PublicAnswer file(String contentType, long length, String hash, Instant modified, Content content) {
        PublicAnswer answer = new PublicAnswer(200, contentType, length, content, hash);
        answer.modified = modified;
        return answer;
    }

    /** Leads to another address of the public side. */
    public static PublicAnswer leadingTo(String address) {
        return refusal(302, TEXT, "").with("Location", address);
    }

    public static PublicAnswer refusal(int status, String contentType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PublicAnswer(status, contentType, bytes.length, out -> out.write(bytes), null);
    }

    public PublicAnswer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** For what has a hash of its content in its address. */
    public PublicAnswer forAYear() {
        return with("Cache-Control", FOR_A_YEAR);
    }

    public int status() {
        return status;
    }

    public long length() {
        return length;
    }

    public Content content() {
        return content;
    }

    /** Without quotation marks; null for what has none. */
    public String tag() {
        return tag;
    }

    /** Null where nobody knows. */
    public Instant modified() {
        return modified;
    }

    public Map<String, String> headers() {
        return headers;
    }

    private static String tag(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
