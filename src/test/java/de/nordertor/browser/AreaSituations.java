package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of programme areas. */
final class AreaSituations {

    private static final String DEMO = "SELECT MIN(id) FROM nordertor.programme_area";
    private static final String AREA = "{" + DEMO + "}";
    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.programme_area}";
    private static final int LONG_TEXT = 10_000;
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[9.21,52.64],[9.22,52.64],[9.22,52.65],[9.21,52.64]]]}";
    private static final String DRAWN = "UPDATE nordertor.programme_area SET geo_json = '" + SQUARE
            + "', drawn_at = '2016-04-01', drawn_by = 'Brandhorst' WHERE id = (" + DEMO + ")";

    private AreaSituations() {}

    static List<Situation> all() {
        return List.of(
                of("programme/areas", "lesen", ""),
                area(of("programme/area-edit", "quartier", "")
                        .afterPressing("addName", "addCount")
                        .shownAt("programme/area-edit?id=" + NEWEST)),
                area(of("programme/area-edit", "leitung", "?id=" + AREA)).shownAt("programme/area-edit?id=" + AREA),
                of("programme/area-boundary", "quartier", "?id=" + AREA)
                        .before(DRAWN)
                        .bringing("gebiet.geojson", "application/geo+json", SQUARE.replace("9.22", "9.23"))
                        .takes("geoJson", SQUARE)
                        .forgets("geoJson")
                        .limits("geoJson", 500_000)
                        .shownAt("programme/area?id=" + AREA),
                of("programme/area", "quartier", "?id=" + AREA)
                        .before(JournalSituations.deadlineOn("ProgrammeArea", DEMO))
                        .shownAt("programme/area?id=" + AREA));
    }

    private static Situation area(Situation form) {
        return form.takes("admittedOn", "14.05.2008")
                .takes("admittedUntil", "31.12.2030")
                .takes("validFrom", "01.01.2100")
                .takes("validTo", "31.12.2100")
                .takes("countedOn", "31.12.2015")
                .takes("inhabitants", "3400")
                .limits("notes", LONG_TEXT);
    }
}
