package de.nordertor.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OparlFilterTest {

    private static final String LIST = "https://rat.example/oparl/v1/body/1/paper";

    @Test
    void withoutParametersItIsTheFirstPageOfEverythingShown() {
        OparlFilter filter = read(Map.of());

        assertThat(filter.withDeleted()).isFalse();
        assertThat(filter.size()).isEqualTo(OparlFilter.MOST);
        assertThat(filter.self(LIST)).isEqualTo(LIST);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-18T10:00:00+02:00, 2016-05-18T08:00:00Z",
        "2016-05-18T10:00:00 02:00, 2016-05-18T08:00:00Z",
        "2016-05-18T08:00:00Z, 2016-05-18T08:00:00Z",
        "2016-05-18T08:00:00.5Z, 2016-05-18T08:00:01Z",
    })
    void aMomentIsReadWithItsZoneAlsoWhereThePlusWasNotEncoded(String typed, Instant from) {
        assertThat(read(Map.of("created_since", typed)).createdFrom()).isEqualTo(from);
    }

    @Test
    void untilIncludesTheWholeSecondThatIsTold() {
        OparlFilter filter = read(Map.of("modified_until", "2016-05-31T14:30:59+02:00"));

        assertThat(filter.modifiedBefore()).isEqualTo(Instant.parse("2016-05-31T12:31:00Z"));
    }

    @Test
    void deletedObjectsAreToldToThoseWhoAskForChanges() {
        assertThat(read(Map.of("modified_since", "2016-05-31T14:30:59Z")).withDeleted())
                .isTrue();
        assertThat(read(Map.of("modified_until", "2016-05-31T14:30:59Z")).withDeleted())
                .isFalse();
    }

    @Test
    void theFiltersStayInTheAddressOfTheNextPage() {
        OparlFilter filter =
                read(Map.of("modified_since", "2016-05-18T10:00:00+02:00", "limit", "10", "omit_internal", "true"));

        assertThat(filter.behind(LIST, 4711))
                .startsWith(LIST + "?")
                .contains("modified_since=2016-05-18T10%3A00%3A00%2B02%3A00")
                .contains("limit=10")
                .contains("omit_internal=true")
                .endsWith("&after=4711");
        assertThat(filter.omitInternal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "25, 25", "0, 1", "100000, 100", "999999999999999999, 100"})
    void theWishForALengthIsKeptWithinBounds(String typed, int size) {
        assertThat(read(Map.of("limit", typed)).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "2016-05-18", "2016-05-18T10:00:00", "0", "' OR 1=1"})
    void whatIsNoMomentIsRefused(String typed) {
        for (String name : new String[] {"created_since", "created_until", "modified_since", "modified_until"}) {
            assertThatThrownBy(() -> read(Map.of(name, typed))).isInstanceOf(InvalidInputException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1e3", "9999999999999999999"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> read(Map.of("after", typed))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read(Map.of("limit", typed))).isInstanceOf(InvalidInputException.class);
    }

    private static OparlFilter read(Map<String, String> parameters) {
        return OparlFilter.read(parameters::get);
    }
}
