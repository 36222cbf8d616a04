package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every browser class begins with the demo town as delivered: a new one that forgets it would depend on its neighbours. */
class FreshDemoTest {

    private static final Path HERE = Path.of("src/test/java/de/nordertor/browser");

    @Test
    void everyClassBeginsWithIt() throws IOException {
        List<String> forgetful;
        try (Stream<Path> files = Files.list(HERE)) {
            forgetful = files.filter(file -> file.toString().endsWith("BrowserIT.java"))
                    .filter(file -> !begins(file))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
        assertThat(forgetful).isEmpty();
    }

    private static boolean begins(Path file) {
        try {
            String source = Files.readString(file);
            return source.contains("extends BrowserTest {") || source.contains("@ExtendWith(FreshDemo.class)");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
