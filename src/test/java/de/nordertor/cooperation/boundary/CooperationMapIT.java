package de.nordertor.cooperation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.cooperation.boundary.MappedCooperation.Spot;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cooperation stands on the map at its own place, else at those of its partners, else nowhere. */
@ExtendWith(ArquillianExtension.class)
class CooperationMapIT {

    private static final String WRITER = "redaktion-it";

    @Inject
    private CooperationMap map;

    @Inject
    private CooperationEditing editing;

    @Inject
    private CooperationPartners partners;

    @Inject
    private PartnerRegister register;

    @Inject
    private TestPeople people;

    private final String word = TestCooperations.word();

    @BeforeEach
    void thePeople() {
        people.have(WRITER, Role.EDITOR, null);
    }

    @Test
    void itsOwnPlaceComesBeforeThoseOfItsPartners() throws Exception {
        Long own = create("Eigener Ort", new PlaceInput("Hof", new BigDecimal("52.64"), new BigDecimal("9.22")));
        Long with = create("Bei Partnern", PlaceInput.UNKNOWN);
        Long nowhere = create("Ohne Ort", new PlaceInput("Im Ort", null, null));
        Long bakery = register.partner(
                "Bäckerei " + word,
                Set.of(),
                List.of(
                        register.address("Ohne Grad", null, null),
                        register.address("Erste", "52.65", "9.23"),
                        register.address("Zweite", "52.66", "9.24")));
        Long school =
                register.partner("Schule " + word, Set.of(), List.of(register.address("Nienburg", "52.67", "9.25")));
        Long unknown = register.partner("Verein " + word);
        for (Long id : List.of(own, with)) {
            join(id, bakery, PartnerRole.GIVER);
            join(id, bakery, PartnerRole.SUPPORTER);
            join(id, school, PartnerRole.TAKER);
        }
        join(nowhere, unknown, PartnerRole.GIVER);
        assertThat(spots(own)).containsExactly("null 52.6400000 9.2200000");
        assertThat(spots(with))
                .containsExactly(
                        "Bäckerei " + word + " 52.6500000 9.2300000", "Schule " + word + " 52.6700000 9.2500000");
        assertThat(spots(nowhere)).isEmpty();
    }

    @Test
    void itIsNarrowedAsTheListAndSaysHowManyThereAre() throws Exception {
        create("Eins", PlaceInput.UNKNOWN);
        create("Zwei", PlaceInput.UNKNOWN);
        assertThat(places(filter(word, null)).total()).isEqualTo(2);
        assertThat(places(filter(word, CooperationState.AGREED)).total()).isZero();
        assertThat(places(filter("Zwei " + word, null)).rows())
                .extracting(MappedCooperation::title)
                .containsExactly("Zwei " + word);
    }

    @Test
    void halfAPlaceIsRefused() {
        assertThatThrownBy(() -> create("Halb", new PlaceInput("Hof", new BigDecimal("52.64"), null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("town.geo.half");
    }

    private Long create(String title, PlaceInput place) throws Exception {
        CooperationInput blank = TestCooperations.input(title + " " + word);
        return people.as(
                WRITER,
                () -> editing.create(new CooperationInput(
                        blank.title(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        place,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of())));
    }

    private void join(Long id, Long partner, PartnerRole role) throws Exception {
        people.run(WRITER, () -> partners.join(id, partner, role, null, null));
    }

    private List<String> spots(Long id) throws Exception {
        return places(filter(word, null)).rows().stream()
                .filter(row -> row.id().equals(id))
                .flatMap(row -> row.spots().stream())
                .map(CooperationMapIT::text)
                .toList();
    }

    private static String text(Spot spot) {
        return spot.partner() + " " + spot.latitude() + " " + spot.longitude();
    }

    private Page<MappedCooperation> places(CooperationFilter filter) throws Exception {
        return people.as(WRITER, () -> map.places(filter, PageRequest.firstPage()));
    }

    private static CooperationFilter filter(String text, CooperationState state) {
        return new CooperationFilter(text, state, null, null, null, null, null);
    }
}
