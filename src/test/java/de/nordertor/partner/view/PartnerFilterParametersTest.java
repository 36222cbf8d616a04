package de.nordertor.partner.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.ListQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerFilterParametersTest {

    @Test
    void anAddressWithoutFiltersLetsEverythingThrough() {
        assertThat(read("")).isEqualTo(PartnerFilter.NONE);
        assertThat(read("?sort=-name&page=3&view=5&columns=name&tag=&text=+")).isEqualTo(PartnerFilter.NONE);
    }

    @Test
    void severalValuesAndDaysAreRead() {
        PartnerFilter filter =
                read("?tag=1&tag=2&status=ACTIVE&status=DORMANT&changedFrom=1.2.2016&changedTo=2016-03-01");
        assertThat(filter.tagIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(filter.statuses()).containsExactlyInAnyOrder(PartnerStatus.ACTIVE, PartnerStatus.DORMANT);
        assertThat(filter.changed()).isEqualTo(new DayRange(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 3, 1)));
        assertThat(filter.impossible()).isFalse();
    }

    @Test
    void whatCannotBeLetsNothingThrough() {
        for (String nonsense : List.of(
                "tag=x",
                "tag=1&tag=x",
                "type=99999999999999999999",
                "status=active",
                "inside=1",
                "changedFrom=31.02.2016",
                "confirmedFrom=02.01.2016&confirmedTo=01.01.2016",
                "text=%00",
                "city=%00",
                "text=" + "x".repeat(201))) {
            assertThat(read("?" + nonsense).impossible()).as(nonsense).isTrue();
        }
    }

    private static PartnerFilter read(String query) {
        return PartnerFilterParameters.read(ListQuery.parse(query));
    }
}
