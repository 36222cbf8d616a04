package de.nordertor.publication.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The theme's own style sheet once more below the public paths, for nothing else leaves through the proxy. */
@ApplicationScoped
public class PublicStyle {

    private static final String THEME = "/resources/theme/nordertor.css";

    private volatile String text;

    public String text(ServletContext application) {
        if (text == null) {
            text = read(application);
        }
        return text;
    }

    /** Its name, which is another one as soon as it changes. */
    public String name(ServletContext application) {
        return hash(text(application)) + ".css";
    }

    private static String read(ServletContext application) {
        try (InputStream theme = application.getResourceAsStream(THEME)) {
            return new String(theme.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
