package de.nordertor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The sign-ins of the demo data. */
final class DemoData {

    private DemoData() {}

    static String password() {
        Properties demo = new Properties();
        try (var source = DemoData.class.getResourceAsStream("/demo/sign-ins.properties")) {
            demo.load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return demo.getProperty("password");
    }
}
