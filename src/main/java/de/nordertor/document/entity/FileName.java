package de.nordertor.document.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name without anything that could mislead a person or a file system: no path, no control or direction
 * characters, nothing that Windows reserves, not too long. What a browser hands in is cleaned, not refused.
 */
public record FileName(String value) {

    public static final int MAX_LENGTH = 150;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FFFE}\\x{FFFF}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    public static FileName clean(String typed) {
        String name = typed == null ? "" : typed;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_").replaceAll("\\s+", " ");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            name = "Datei";
        } else if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        return new FileName(shorten(name));
    }

    /** Without the dot, in lower case; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 1 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its extension. */
    public String stem() {
        int dot = value.lastIndexOf('.');
        return dot < 1 ? value : value.substring(0, dot);
    }

    private static String shorten(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - end.length())) + end;
    }
}
