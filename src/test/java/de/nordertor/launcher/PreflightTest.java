package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @Test
    void aTakenPortIsNamedInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.checkPort(OptionalInt.of(taken.getLocalPort())))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Der Port " + taken.getLocalPort() + " ist schon belegt");
        }
    }

    @Test
    void aFreePortAndNoWishAreBothFine() {
        assertThatCode(() -> Preflight.checkPort(OptionalInt.of(Ports.free(1).get(0))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Preflight.checkPort(OptionalInt.empty())).doesNotThrowAnyException();
    }

    @Test
    void java16IsTooOldAndJava17Suffices() {
        assertThatThrownBy(() -> Preflight.checkJava(16))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Nordertor braucht ein JDK ab Version 17; dies ist Java 16.");
        assertThatCode(() -> Preflight.checkJava(17)).doesNotThrowAnyException();
    }

    @Test
    void lessThanTwoGigabytesOfMemoryAreTooFew() {
        assertThatThrownBy(() -> Preflight.checkMemory(Preflight.NEEDED - 1))
                .hasMessage("Es sind nur 2047 MB Arbeitsspeicher frei; Nordertor braucht 2 GB.");
        assertThatCode(() -> Preflight.checkMemory(Preflight.NEEDED)).doesNotThrowAnyException();
    }

    @Test
    void lessThanTwoGigabytesOfDiskAreTooFew(@TempDir Path home) {
        assertThatThrownBy(() -> Preflight.checkDisk(home, 100 << 20))
                .hasMessage("In " + home + " sind nur 100 MB frei; Nordertor braucht 2 GB.");
        assertThatCode(() -> Preflight.checkDisk(home, Preflight.NEEDED)).doesNotThrowAnyException();
    }

    @Test
    void dataBelowTheTemporaryDirectoryWouldBeDeleted() {
        Path temporary = Path.of("/somewhere/tmp");
        assertThatThrownBy(() -> Preflight.checkHome(temporary.resolve("nordertor"), temporary))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("-Dnordertor.home=…");
        assertThatCode(() -> Preflight.checkHome(Path.of("/somewhere/else"), temporary))
                .doesNotThrowAnyException();
    }

    @Test
    void aSpaceInThePathIsRefusedBecauseMariaDbWouldNotStart() {
        assertThatThrownBy(() -> Preflight.checkSpaces(Path.of("/home/anna/Meine Projekte")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Leerzeichen");
        assertThatCode(() -> Preflight.checkSpaces(Path.of("/home/anna/projekte")))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameDataAreNotUsedTwiceAtATime(@TempDir Path directory) throws IOException {
        Path build = Files.createDirectories(directory.resolve("target"));
        Files.createDirectories(build.resolve("payara6/glassfish"));
        Path home = Path.of("").toAbsolutePath().resolve("target/preflight-test");
        Options options = new Options(home, build, OptionalInt.empty(), null, false, true);
        try (Preflight first = Preflight.check(options)) {
            assertThatThrownBy(() -> Preflight.check(options))
                    .as("while %s is held", first)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("läuft Nordertor schon");
        }
    }
}
