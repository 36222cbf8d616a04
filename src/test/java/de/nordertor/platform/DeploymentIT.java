package de.nordertor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

    @Inject
    private Clock clock;

    @Test
    void theContainerInjectsTheTownsClock() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
