package de.nordertor.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * Password aliases of a domain that does not run yet. {@code asadmin create-password-alias} needs a running server, and
 * the pools need the passwords while it starts.
 */
class PasswordAliases {

    private static final char[] MASTER_PASSWORD = "changeit".toCharArray();

    private PasswordAliases() {}

    static void add(Path store, Map<String, String> aliases) throws IOException {
        try {
            KeyStore keys = KeyStore.getInstance("JCEKS");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, MASTER_PASSWORD);
            }
            for (Map.Entry<String, String> alias : aliases.entrySet()) {
                byte[] password = alias.getValue().getBytes(StandardCharsets.UTF_8);
                keys.setKeyEntry(alias.getKey(), new SecretKeySpec(password, "AES"), MASTER_PASSWORD, null);
            }
            try (OutputStream out = Files.newOutputStream(store)) {
                keys.store(out, MASTER_PASSWORD);
            }
        } catch (GeneralSecurityException e) {
            throw new StartFailed("Die Kennwort-Aliase von Payara lassen sich nicht schreiben: " + e.getMessage(), e);
        }
    }
}
