package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path directory;

    @Test
    void aFailedBootCommandIsAFailureAlthoughPayaraOnlyWarns() throws IOException {
        ServerLog log =
                log("[#|WARNING|  Boot Command set failed PlainTextActionReporterFAILURENo configuration found|#]");
        assertThat(log.failure()).hasValueSatisfying(text -> assertThat(text).contains("No configuration found"));
    }

    @Test
    void successIsNoFailure() throws IOException {
        ServerLog log = log("[#|INFO|  Boot Command set returned with result SUCCESS : nothing failed|#]");
        assertThat(log.failure()).isEmpty();
        assertThat(log.bootCommandsDone()).isFalse();
    }

    @Test
    void aPortThatWasTakenInTheMeantimeIsAFailure() throws IOException {
        assertThat(log("java.net.BindException: Address already in use").failure())
                .isPresent();
        assertThat(log("Error adding HttpProbes. NetworkListener http-listener-1s GrizzlyProxy is NULL")
                        .failure())
                .isPresent();
    }

    @Test
    void theLastCommandTellsThatAllHaveRun() throws IOException {
        assertThat(log("Boot Command list-applications returned with result SUCCESS")
                        .bootCommandsDone())
                .isTrue();
    }

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(directory.resolve("console.log"), text));
    }
}
