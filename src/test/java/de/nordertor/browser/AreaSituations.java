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

    /** The same days are typed into every row, and of names none may hold twice. */
    private static final String[] ONE_OF_EACH = {
        "DELETE FROM nordertor.area_programme_name WHERE ordinal > 0",
        "DELETE FROM nordertor.area_population WHERE ordinal > 0"
    };

    private static final String CONCEPT = "53";
    /** A goal that is under way with a planned measure, and nothing told of any year. */
    private static final String[] A_CONCEPT = {
        "DELETE FROM nordertor.concept_update_entry",
        "DELETE FROM nordertor.concept_update",
        "DELETE FROM nordertor.concept_item",
        "DELETE FROM nordertor.development_concept",
        "INSERT INTO nordertor.development_concept SELECT " + CONCEPT + ", 1, MIN(id), 'ISEK', '2013-03-12', 'Rat',"
                + " UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.programme_area",
        "INSERT INTO nordertor.concept_item SELECT 54, 1, " + CONCEPT
                + ", 0, 'GOAL', MIN(id), 'Nachbarschaft', 'PLANNED'" + " FROM nordertor.field_of_action",
        "INSERT INTO nordertor.concept_item VALUES (55, 1, " + CONCEPT + ", 1, 'MEASURE', NULL, 'Treff', 'PLANNED')"
    };

    private static final String FIELD = "{SELECT MIN(id) FROM nordertor.field_of_action}";

    private AreaSituations() {}

    static List<Situation> all() {
        return List.of(
                of("programme/areas", "lesen", ""),
                area(of("programme/area-edit", "quartier", "")
                        .afterPressing("addName", "addCount")
                        .shownAt("programme/area-edit?id=" + NEWEST)),
                area(of("programme/area-edit", "leitung", "?id=" + AREA).before(ONE_OF_EACH))
                        .shownAt("programme/area-edit?id=" + AREA),
                of("programme/area-boundary", "quartier", "?id=" + AREA)
                        .before(DRAWN)
                        .bringing("gebiet.geojson", "application/geo+json", SQUARE.replace("9.22", "9.23"))
                        .takes("geoJson", SQUARE)
                        .forgets("geoJson")
                        .limits("geoJson", 500_000)
                        .shownAt("programme/area?id=" + AREA),
                concept(of("programme/concept-edit", "quartier", "?area=" + AREA)
                        .afterPressing("addGoal", "addMeasure")
                        .shownAt("programme/concept-edit?id={SELECT MAX(id) FROM nordertor.development_concept}")),
                concept(of("programme/concept-edit", "leitung", "?id=" + CONCEPT)
                        .before(A_CONCEPT)
                        .shownAt("programme/concept-edit?id=" + CONCEPT)),
                of("programme/concept-update", "quartier", "?id=" + CONCEPT)
                        .before(A_CONCEPT)
                        .afterPressing("addMeasure")
                        .takes("year", "2016")
                        .choosing("result", "CONTINUED")
                        .choosing("goal", "54")
                        .shownAt("programme/concept?id=" + CONCEPT),
                of("programme/concept", "quartier", "?id=" + CONCEPT)
                        .before(A_CONCEPT)
                        .before(JournalSituations.deadlineOn("DevelopmentConcept", CONCEPT))
                        .shownAt("programme/concept?id=" + CONCEPT),
                of("programme/area", "quartier", "?id=" + AREA)
                        .before(JournalSituations.deadlineOn("ProgrammeArea", DEMO))
                        .shownAt("programme/area?id=" + AREA));
    }

    private static Situation concept(Situation form) {
        return form.takes("decidedOn", "12.03.2013").choosing("field", FIELD);
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
