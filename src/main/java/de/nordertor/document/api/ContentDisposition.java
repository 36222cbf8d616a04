package de.nordertor.document.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The header under whose name a browser saves or shows a file (RFC 6266), whatever letters it has (RFC 5987). */
public final class ContentDisposition {

    private ContentDisposition() {}

    public static String attachment(String fileName) {
        return header("attachment", fileName);
    }

    /** Shown by the browser; only for what this software made itself. */
    public static String inline(String fileName) {
        return header("inline", fileName);
    }

    private static String header(String kind, String fileName) {
        return kind + "; filename=\"" + ascii(fileName) + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    private static String ascii(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._-]", "_");
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
