package de.nordertor.matching.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.TownDay;
import de.nordertor.idea.boundary.TestIdeas;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.matching.boundary.ListingInput.Terms;
import de.nordertor.matching.control.NeedSearchSource;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written down about a need is found, and leaves no trace of a person after an erasure. */
@ExtendWith(ArquillianExtension.class)
class ListingTracesIT {

    private static final String WRITER = "quartier-it";

    @Inject
    private ListingEditing editing;

    @Inject
    private ListingSteps steps;

    @Inject
    private Listings listings;

    @Inject
    private NeedSearchSource source;

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
    private final String trace = TestIdeas.word();

    private final String family = "Zwirbel" + trace;
    private final String full = "Adelgunde " + family;
    private Long person;
    private Long need;

    @BeforeEach
    void everyTextNamesAPerson() throws Exception {
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        Long partner = register.partner("Partner");
        person = persons.personOf(partner, "Adelgunde", family);
        need = people.as(
                WRITER,
                () -> editing.create(new ListingInput(
                        ListingKind.NEED,
                        "Garten von " + full,
                        full + " sucht Hilfe",
                        partner,
                        person,
                        null,
                        null,
                        ResourceType.GOODS,
                        3,
                        AmountUnit.PIECES,
                        Set.of(),
                        Set.of(TargetGroup.SENIORS),
                        new PlaceInput("Bei " + full, null, null),
                        null,
                        null,
                        List.of(),
                        Set.of(),
                        Terms.NONE)));
        people.run(WRITER, () -> steps.become(need, ListingState.RESERVED, TownDay.today(), "Gespräch mit " + full));
    }

    @Test
    void aNeedIsFoundByWhatIsWrittenDown() {
        SearchEntry entry = source.entries(List.of(need)).get(0);
        assertThat(entry.title()).isEqualTo("Garten von " + full);
        assertThat(entry.names()).containsExactly("Bei " + full);
        assertThat(entry.text()).contains(full + " sucht Hilfe", "Gespräch mit " + full);
        assertThat(entry.path()).isEqualTo("/matching/listing?id=" + need);
        assertThat(entry.audience()).containsExactly(Audience.of(Permission.MATCHING_READ));
    }

    @Test
    void afterAnErasureTheNameStandsNowhereAndNobodySpeaksForThePartner() throws Exception {
        assertThat(traces.inDatabases(trace))
                .contains(
                        "nordertor.listing.title",
                        "nordertor.listing.description",
                        "nordertor.listing.place",
                        "nordertor.listing_step.reason");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        assertThat(plan.keys()).contains("ListingContact:" + need);
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        SystemWork.run(housekeeping::compact);
        assertThat(traces.inDatabases(trace)).isEmpty();
        assertThat(traces.inIndexFiles("zwirbel" + trace)).isEmpty();
        ListingView remains = people.as(WRITER, () -> listings.view(need));
        assertThat(remains.contact()).isNull();
        assertThat(remains.input().title()).startsWith("Garten von ");
    }
}
