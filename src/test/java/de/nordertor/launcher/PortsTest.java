package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    /** The lowest port that Linux gives to outgoing connections unless told otherwise; Windows and macOS begin later. */
    private static final int OUTGOING = 32_768;

    @Test
    void noConnectionOfTheServerItselfCanTakeAFreePort() {
        List<Integer> ports = Ports.free(50);

        assertThat(ports).hasSize(50).doesNotHaveDuplicates().allMatch(port -> port < OUTGOING);
    }
}
