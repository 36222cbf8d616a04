package de.nordertor.market.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.TownDay;
import de.nordertor.cooperation.boundary.TestCooperations;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.market.control.MarketSearchSource;
import de.nordertor.market.entity.MarketState;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.Permission;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written down of a marketplace is found, and leaves no trace of a person after an erasure. */
@ExtendWith(ArquillianExtension.class)
class MarketTracesIT {

    private static final LocalDate TODAY = TownDay.today();
    private static final String WRITER = "quartier-it";

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketplaceEditing editing;

    @Inject
    private MarketSteps steps;

    @Inject
    private MarketSearchSource source;

    @Inject
    private Erasures erasures;

    @Inject
    private SearchHousekeeping housekeeping;

    @Inject
    private EveryTrace traces;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople people;

    /** By it the person is found everywhere. */
    private final String trace = TestCooperations.word();

    private final String full = "Adelgunde Zwirbel" + trace;
    private Long market;

    @BeforeEach
    void everyTextNamesAPerson() throws Exception {
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        market = people.as(
                WRITER,
                () -> editing.create(new MarketInput(
                        "Markt von " + full,
                        TODAY,
                        LocalTime.of(16, 0),
                        LocalTime.of(18, 0),
                        "Hof von " + full,
                        null,
                        null)));
        people.run(WRITER, () -> steps.become(market, MarketState.CANCELLED, TODAY, full + " ist krank"));
    }

    @Test
    void itIsFoundByNamePlaceAndReasonsAndTheNameOfAPersonIsErased() throws Exception {
        SearchEntry entry = source.entries(List.of(market)).get(0);
        assertThat(entry.title()).isEqualTo("Markt von " + full);
        assertThat(entry.names()).containsExactly("Hof von " + full);
        assertThat(entry.text()).contains(full + " ist krank");
        assertThat(entry.audience()).containsExactly(Audience.of(Permission.COOPERATION_READ));
        Long partner = register.partner("Bäckerei " + trace.substring(0, 4));
        Long person = persons.personOf(partner, "Adelgunde", "Zwirbel" + trace);
        assertThat(traces.inDatabases(trace))
                .contains(
                        "nordertor.marketplace.name",
                        "nordertor.marketplace.place",
                        "nordertor.marketplace_step.reason");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        SystemWork.run(housekeeping::compact);
        assertThat(traces.inDatabases(trace)).isEmpty();
        assertThat(people.as(WRITER, () -> marketplaces.view(market)).name()).startsWith("Markt von ");
    }
}
