package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.QueryCount;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.DuplicateLikelihood;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DuplicateReportIT {

    private static final String KEEPER = "report-it";

    @Inject
    private DuplicateReport report;

    @Inject
    private DuplicateSearching searching;

    @Inject
    private PartnerEditing editing;

    @Inject
    private PartnerRegister register;

    @Inject
    private QueryCount queries;

    @Inject
    private TestPeople people;

    private final String unique = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");
    private Long first;
    private Long second;

    @BeforeEach
    void twoThatAreAlike() {
        people.have(KEEPER, Role.QUARTER_MANAGEMENT, null);
        first = register.partner("Werkhof " + unique, Set.of(), List.of(register.address("Hoya", null, null)));
        second = register.partner("Werk-Hof " + unique, Set.of(), List.of(register.address("Hoya", null, null)));
        compare();
    }

    @Test
    void thoseThatAreAlikeStandInTheReportWithReasons() throws Exception {
        assertThat(rows()).hasSize(1);
        DuplicateRow row = rows().get(0);
        assertThat(List.of(row.first().id(), row.second().id())).containsExactly(first, second);
        assertThat(row.reasons()).isNotEmpty();
        assertThat(list(new DuplicateFilter(unique, "Hoya", DuplicateLikelihood.LIKELY)))
                .hasSize(1);
        assertThat(list(new DuplicateFilter(unique, "Anderswo", null))).isEmpty();
    }

    @Test
    void whatIsNoDuplicateStaysSoUntilTheNameChanges() throws Exception {
        Long pair = rows().get(0).id();
        people.run(KEEPER, () -> report.dismiss(pair));
        assertThat(rows()).isEmpty();
        assertThatThrownBy(() -> people.run(KEEPER, () -> report.dismiss(pair))).isInstanceOf(NotFoundException.class);
        save(register.input("Werk-Hof " + unique, Set.of(), List.of(register.address("Hoya", null, null))));
        assertThat(rows()).as("saved without another name").isEmpty();
        save(register.input("Werkhof e.V. " + unique, Set.of(), List.of(register.address("Hoya", null, null))));
        assertThat(rows()).as("with another name").hasSize(1);
    }

    @Test
    void whoIsNoLongerAlikeIsNoLongerThere() throws Exception {
        save(register.input("Ganz anders", Set.of(), List.of()));
        assertThat(rows()).isEmpty();
    }

    @Test
    void theReportCostsTheSameStatementsForManyPairs() throws Exception {
        long few = queries.of(this::rows);
        for (int i = 0; i < 4; i++) {
            register.partner("Werkhof " + unique, Set.of(), List.of(register.address("Hoya", null, null)));
        }
        compare();
        assertThat(rows()).hasSizeGreaterThan(5);
        assertThat(queries.of(this::rows)).isEqualTo(few);
    }

    @Test
    void whoMayOnlyReadDoesNotSeeTheReport() throws Exception {
        people.have("report-reader-it", Role.READER, null);
        assertThatThrownBy(() -> people.as(
                        "report-reader-it",
                        () -> report.list(new DuplicateFilter(null, null, null), PageRequest.firstPage())))
                .isInstanceOf(NotPermittedException.class);
    }

    private void save(PartnerInput input) throws Exception {
        PartnerEditing.OpenPartner opened = people.as(KEEPER, () -> editing.open(second));
        people.run(KEEPER, () -> editing.save(opened, input));
        compare();
    }

    private void compare() {
        SystemWork.run(() -> {
            while (searching.compareNext() > 0) {
                // until nobody is left
            }
        });
    }

    private List<DuplicateRow> rows() throws Exception {
        return list(new DuplicateFilter(unique, null, null));
    }

    private List<DuplicateRow> list(DuplicateFilter filter) throws Exception {
        return people.as(KEEPER, () -> report.list(filter, PageRequest.firstPage()))
                .rows();
    }
}
