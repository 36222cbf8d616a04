package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import de.nordertor.publication.oparl.OparlConformance;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API keeps to OParl 1.1 for all that the demo town has published. */
@ExtendWith(FreshDemo.class)
class OparlConformanceBrowserIT {

    private static final String SYSTEM = PublicSideOpen.root() + "/oparl/v1/system";

    @BeforeAll
    static void openThePublicSide() {
        PublicSideOpen.open();
    }

    @Test
    void theDemoTownHasNoFindings() {
        OparlConformance look = new OparlConformance(1);

        assertThat(look.check(SYSTEM)).isEmpty();
        for (String type : List.of("Organization", "Meeting", "Paper", "Consultation", "File")) {
            assertThat(look.count(type)).as(type).isPositive();
        }
    }

    @Test
    void idsDoNotChangeWithTheHostThatIsAsked() {
        APIRequestContext anybody = BrowserTest.playwright().request().newContext();
        String here = anybody.get(SYSTEM).text();
        String there = anybody.get(SYSTEM.replace("//localhost", "//127.0.0.1")).text();

        assertThat(there).isEqualTo(here).contains("\"id\":\"" + SYSTEM + "\"");
    }

    @Test
    void withoutTheAddressNothingIsThere() {
        APIRequestContext anybody = BrowserTest.playwright().request().newContext();
        PublicSideOpen.close();
        try {
            for (String path : List.of("/", "/de/", "/oparl/v1/system", "/oparl/v1/body", "/files/1", "/de/papers")) {
                var answer = anybody.get(PublicSideOpen.root() + path);
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.body()).as(path).isEmpty();
            }
        } finally {
            PublicSideOpen.open();
        }
    }
}
