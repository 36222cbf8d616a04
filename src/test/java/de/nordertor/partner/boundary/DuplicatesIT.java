package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.QueryCount;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.platform.entity.MessageKey;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DuplicatesIT {

    private static final String KEEPER = "duplicates-it";
    private static final int MOST_STATEMENTS = 12;

    @Inject
    private Duplicates duplicates;

    @Inject
    private PartnerEditing editing;

    @Inject
    private PartnerRegister register;

    @Inject
    private QueryCount queries;

    @Inject
    private TestPeople people;

    /** Letters only, as a name has them. */
    private final String unique = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");

    @BeforeEach
    void somebodyKeepsTheRegister() {
        people.have(KEEPER, Role.QUARTER_MANAGEMENT, null);
    }

    @Test
    void whoStandsInTheRegisterAlreadyIsFoundWithReasons() throws Exception {
        Long id = register.partner("Möbelhaus " + unique + " GmbH", Set.of(), List.of(address()));
        List<DuplicateHint> hints = likely("Moebelhaus " + unique);
        assertThat(hints).hasSize(1);
        assertThat(hints.get(0).id()).isEqualTo(id);
        assertThat(hints.get(0).name()).isEqualTo("Möbelhaus " + unique + " GmbH");
        assertThat(hints.get(0).city()).isEqualTo("Nienburg");
        assertThat(hints.get(0).reasons())
                .contains(new MessageKey("partner.duplicate.reason.name"))
                .contains(new MessageKey("partner.duplicate.reason.legalForm"));
    }

    @Test
    void whoWasRenamedIsFoundByTheNewNameOnly() throws Exception {
        Long id = register.partner("Vorher" + unique, Set.of(), List.of(address()));
        PartnerEditing.OpenPartner opened = people.as(KEEPER, () -> editing.open(id));
        people.run(KEEPER, () -> editing.save(opened, input("Nachher" + unique + "xyz")));
        assertThat(likely("Nachher" + unique + "xyz"))
                .extracting(DuplicateHint::id)
                .containsExactly(id);
        assertThat(likely("Vorher" + unique)).isEmpty();
    }

    @Test
    void askingCostsAHandfulOfStatementsHoweverManyAreAlike() throws Exception {
        for (int i = 0; i < 5; i++) {
            register.partner("Blaudruck " + unique, Set.of(), List.of(address()));
        }
        long statements = queries.of(() -> likely("Blaudruck " + unique));
        assertThat(statements).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(likely("Blaudruck " + unique)).hasSize(5);
    }

    private List<DuplicateHint> likely(String name) throws Exception {
        return people.as(KEEPER, () -> duplicates.likely(input(name)));
    }

    private PartnerInput input(String name) {
        return register.input(name, Set.of(), List.of());
    }

    private AddressContent address() {
        return register.address("Nienburg", null, null);
    }
}
