package de.nordertor.town.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonReaderTest {

    private static final int MAX = 2_000_000;
    private static final String SQUARE = "[[0,0],[10,0],[10,10],[0,10],[0,0]]";
    private static final String HOLE = "[[4,4],[6,4],[6,6],[4,6],[4,4]]";

    @ParameterizedTest
    @CsvSource({
        "5, 5, true", "0, 0, true", "10, 10, true", "0, 5, true", "5, 10, true", "0.0000001, 0.0000001, true",
        "10.0000001, 5, false", "-0.0000001, 5, false", "5, 11, false", "-1, 0, false", "11, 10, false", "11, 0, false"
    })
    void insideIsWhatLiesWithinTheLineOrOnIt(String longitude, String latitude, boolean inside) {
        assertThat(polygon(SQUARE).contains(point(longitude, latitude))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, false", "4, 5, true", "6, 6, true", "3.9999999, 5, true", "4.0000001, 5, false", "2, 2, true"})
    void aHoleIsOutsideAndItsEdgeIsNot(String longitude, String latitude, boolean inside) {
        assertThat(polygon(SQUARE, HOLE).contains(point(longitude, latitude))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, true", "5, 1, true", "5, 5, false", "5, 9, true", "3, 3, true", "9, 5, false", "2, 10, false"})
    void aNotchIsOutsideWhereverALineToTheEastPassesACorner(String longitude, String latitude, boolean inside) {
        GeoArea c = polygon("[[0,0],[10,0],[10,3],[3,3],[3,7],[10,7],[10,10],[5,11],[0,5],[0,0]]");
        assertThat(c.contains(point(longitude, latitude))).isEqualTo(inside);
    }

    @Test
    void edgesAreExactAlsoWhereDecimalsAreNotBinary() {
        GeoArea triangle = polygon("[[0.1,0.1],[0.7,0.3],[0.1,0.3],[0.1,0.1]]");
        assertThat(triangle.contains(point("0.4", "0.2"))).isTrue();
        assertThat(triangle.contains(point("0.4000001", "0.2"))).isFalse();
        assertThat(triangle.contains(point("0.3999999", "0.2"))).isTrue();
    }

    @Test
    void theWholeEarthIsNotTooLarge() {
        GeoArea earth = polygon("[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]");
        assertThat(earth.contains(point("179.9999999", "89.9999999"))).isTrue();
        assertThat(earth.contains(point("-180", "90"))).isTrue();
    }

    @Test
    void severalPiecesInWhateverWrappingAreOneArea() {
        String far = "[[20,20],[21,20],[21,21],[20,20]]";
        String multi = "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "],[" + far + "]]}";
        String feature = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + multi + "}";
        String all = "\uFEFF{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}";
        for (String text : new String[] {multi, feature, all}) {
            GeoArea area = GeoJsonReader.read(text, MAX);
            assertThat(area.polygons()).hasSize(2);
            assertThat(area.size()).isEqualTo(9);
            assertThat(area.contains(point("20.9", "20.1"))).isTrue();
            assertThat(area.contains(point("15", "15"))).isFalse();
        }
    }

    @Test
    void whatIsWrittenIsReadAgainAsTheSameArea() {
        GeoArea one = polygon("[[0.1000000,0],[10,-0.0000001],[10,10.5],[0,10],[0.1,0]]", HOLE);
        assertThat(one.geoJson())
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[0.1,0],[10,-0.0000001],[10,10.5],[0,10],[0.1,0]]," + HOLE + "]}");
        assertThat(GeoJsonReader.read(one.geoJson(), MAX)).isEqualTo(one);
        GeoArea two = new GeoArea(List.of(
                one.polygons().get(0),
                polygon("[[20,20],[21,20],[21,21],[20,20]]").polygons().get(0)));
        assertThat(GeoJsonReader.read(two.geoJson(), MAX)).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hallo | town.geo.noJson",
                "{\"type\": | town.geo.noJson",
                "[1,2] | town.geo.noObject",
                "{} | town.geo.noObject",
                "{\"type\":7} | town.geo.noObject",
                "{\"type\":\"Point\",\"coordinates\":[1,2]} | town.geo.wrongType",
                "{\"type\":\"Feature\",\"geometry\":null} | town.geo.noObject",
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\"}} | town.geo.wrongType",
                "{\"type\":\"FeatureCollection\"} | town.geo.noArray",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | town.geo.noPolygon",
                "{\"type\":\"Polygon\",\"coordinates\":7} | town.geo.noArray",
                "{\"type\":\"Polygon\",\"coordinates\":[]} | town.geo.noRing",
                "{\"type\":\"Polygon\",\"coordinates\":[7]} | town.geo.noPosition",
                "{\"type\":\"Polygon\",\"coordinates\":[[7]]} | town.geo.noPosition",
                "{\"type\":\"Polygon\",\"coordinates\":[[[7]]]} | town.geo.noPosition",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"7\",\"8\"]]]} | town.geo.noPosition"
            })
    void whatIsNoAreaIsRefusedInOneSentence(String text, String key) {
        refused(text, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0,0],[10,0],[0,0]] | town.geo.outer.short",
                "[[0,0],[10,0],[10,0],[0,0]] | town.geo.outer.short",
                "[[0,0],[10,0],[10,10],[0,10]] | town.geo.outer.open",
                "[[0,0],[10,10],[10,0],[0,10],[0,0]] | town.geo.outer.crossed",
                "[[0,0],[5,0],[5,5],[10,5],[10,0],[5,0],[5,-5],[0,0]] | town.geo.outer.crossed",
                "[[0,0],[181,0],[10,10],[0,0]] | town.geo.range",
                "[[3500000,5830000],[3500100,5830000],[3500100,5830100],[3500000,5830000]] | town.geo.range",
                "[[0,0],[1e999999999,0],[10,10],[0,0]] | town.geo.range"
            })
    void aLineThatEnclosesNothingIsRefused(String ring, String key) {
        refused("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}", key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[20,20],[21,20],[21,21],[20,20]] | town.geo.holeOutside",
                "[[4,4],[14,4],[14,6],[4,6],[4,4]] | town.geo.holeOutside",
                "[[0,0],[10,0],[10,10],[0,10],[0,0]] | town.geo.holeOutside",
                "[[4,4],[6,6],[6,4],[4,6],[4,4]] | town.geo.hole.crossed",
                "[[4,4],[6,4],[6,6],[4,6]] | town.geo.hole.open",
                "[[4,4],[6,4],[4,4]] | town.geo.hole.short"
            })
    void aHoleLiesWithinItsPolygon(String hole, String key) {
        refused("{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "," + hole + "]}", key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOLE,
                "[[5,5],[7,5],[7,7],[5,7],[5,5]]",
                "[[3,3],[7,3],[7,7],[3,7],[3,3]]",
                "[[3,4.5],[7,4.5],[7,5.5],[3,5.5],[3,4.5]]"
            })
    void twoHolesDoNotOverlap(String second) {
        refused(
                "{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "," + HOLE + "," + second + "]}",
                "town.geo.holesOverlap");
    }

    @Test
    void aHoleMayTouchTheLineInAPoint() {
        assertThat(polygon(SQUARE, "[[0,5],[4,4],[4,6],[0,5]]").contains(point("3", "5")))
                .isFalse();
    }

    @Test
    void aFileWithoutMeasureIsRefusedAtOnce() {
        refused(" ", "town.geo.empty");
        refused("x".repeat(MAX + 1), "town.geo.tooLarge");
        refused("[".repeat(MAX), "town.geo.noJson");
        refused("{\"type\":\"Polygon\",\"coordinates\":[" + star(12_000) + "]}", "town.geo.tooManyPoints");
    }

    @Test
    void tenThousandPointsAreCheckedInReasonableTime() {
        String text = "{\"type\":\"Polygon\",\"coordinates\":[" + star(9_998) + "]}";
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> GeoJsonReader.read(text, MAX));
    }

    private static String star(int points) {
        StringBuilder ring = new StringBuilder("[");
        for (int i = 0; i <= points; i++) {
            double angle = 2 * Math.PI * (i % points) / points;
            ring.append(i == 0 ? "" : ",")
                    .append(String.format(Locale.ROOT, "[%.7f,%.7f]", 50 * Math.cos(angle), 50 * Math.sin(angle)));
        }
        return ring.append("]").toString();
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> GeoJsonReader.read(text, MAX))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo(key);
                    assertThat(Texts.in(Locale.GERMAN).format(key, refusal.arguments()))
                            .doesNotContain("{")
                            .hasSizeLessThan(300);
                });
    }

    private static GeoArea polygon(String... rings) {
        return GeoJsonReader.read("{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}", MAX);
    }

    private static GeoPoint point(String longitude, String latitude) {
        return GeoPoint.of(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
