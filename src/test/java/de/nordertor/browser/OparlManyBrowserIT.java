package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.ManyPublicObjects;
import de.nordertor.publication.oparl.OparlConformance;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API keeps to OParl 1.1 for 5,000 papers, too: every single object is also fetched alone. */
@EnabledIfSystemProperty(named = "nordertor.depth", matches = "full")
@ExtendWith(FreshDemo.class)
class OparlManyBrowserIT {

    /** Each so many-th object is asked for again, unchanged; for the demo town each one is. */
    private static final int ASKED_AGAIN = 10;

    @BeforeAll
    static void openThePublicSide() {
        PublicSideOpen.open();
    }

    @Test
    void fiveThousandPapersHaveNoFindings() throws SQLException {
        ManyPublicObjects.load();
        OparlConformance look = new OparlConformance(ASKED_AGAIN);

        assertThat(look.check(PublicSideOpen.root() + "/oparl/v1/system")).isEmpty();
        assertThat(look.count("Paper")).isGreaterThan(ManyPublicObjects.PAPERS * 9 / 10);
        assertThat(look.count("Meeting")).isGreaterThanOrEqualTo(ManyPublicObjects.MEETINGS);
        assertThat(look.countDeleted()).isGreaterThan(100);
        assertThat(look.countDeletedOfOrganizations()).isGreaterThanOrEqualTo(ManyPublicObjects.PAPERS / 50);
    }
}
