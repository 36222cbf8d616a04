package de.nordertor.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.programme.boundary.TestAreas;
import de.nordertor.town.entity.GeoArea;
import de.nordertor.town.entity.GeoJsonReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeAreaTest {

    private static final Change CHANGE = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Brandhorst");
    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    private final ProgrammeArea area = new ProgrammeArea(TestAreas.full("Nordertor", 7L), CHANGE);

    @Test
    void itKeepsWhatDescribesItWithTheLatestCountFirst() {
        assertThat(area.content()).isEqualTo(TestAreas.full("Nordertor", 7L));
        assertThat(area.content().populations())
                .extracting(PopulationContent::inhabitants)
                .containsExactly(3_391, 3_268);
        assertThat(area.content().names().on(DAY)).contains("Soziale Stadt");
    }

    @Test
    void aFileLeavesNothingButTheAreaItself() {
        assertThat(area.isDrawn()).isFalse();
        GeoArea boundary = GeoJsonReader.read(
                "{\"type\":\"Feature\",\"properties\":{\"owner\":\"Meier\"},\"geometry\":" + TestAreas.TRIANGLE + "}",
                1_000);
        area.draw(boundary, CHANGE);
        assertThat(area.isDrawn()).isTrue();
        assertThat(area.getGeoJson()).isEqualTo(TestAreas.TRIANGLE);
        assertThat(area.getDrawnBy()).isEqualTo("Brandhorst");
    }

    @Test
    void aBoundaryIsErasedOnce() {
        area.draw(GeoJsonReader.read(TestAreas.TRIANGLE, 1_000), CHANGE);
        area.eraseBoundary(CHANGE);
        assertThat(area.isDrawn()).isFalse();
        assertThat(area.getGeoJson()).isNull();
        assertThatThrownBy(() -> area.eraseBoundary(CHANGE)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new AreaContent("A", DAY, DAY.minusDays(1), null, null, List.of(), List.of()))
                .isInstanceOf(InvalidInputException.class);
        AreaContent counted = with(new PopulationContent(DAY, 1));
        assertThat(counted.requireCountedUntil(DAY)).isSameAs(counted);
        assertThatThrownBy(() -> counted.requireCountedUntil(DAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void onOneDayPeopleAreCountedOnce() {
        assertThatThrownBy(() -> with(new PopulationContent(DAY, 1), new PopulationContent(DAY, 2)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("programme.population.twice"));
        assertThatThrownBy(() -> new PopulationContent(DAY, -1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PopulationContent(DAY, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PopulationContent(null, 1)).isInstanceOf(InvalidInputException.class);
    }

    private static AreaContent with(PopulationContent... counts) {
        return new AreaContent("A", null, null, null, null, List.of(), List.of(counts));
    }
}
