package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages on which the committee office decides what the public sees. */
final class PublicationSituations {

    private static final String MEETING = "70520";
    private static final String PUBLICATION = "70521";
    private static final String PARTS =
            "SELECT id FROM nordertor.publication_part WHERE publication_id = " + PUBLICATION;
    private static final String OBJECTS =
            "SELECT id FROM nordertor.public_object WHERE source_kind = 'Meeting' AND source_id = " + MEETING;
    private static final String[] NOTHING_PUBLISHED = {
        "DELETE FROM nordertor.publication_link WHERE part_id IN (" + PARTS + ")",
        "DELETE FROM nordertor.publication_part WHERE publication_id = " + PUBLICATION,
        "DELETE FROM nordertor.publication_event WHERE publication_id = " + PUBLICATION,
        "DELETE FROM nordertor.publication WHERE id = " + PUBLICATION,
        "DELETE FROM nordertor.public_object_owner WHERE object_id IN (" + OBJECTS + ") OR owner_id IN (" + OBJECTS
                + ")",
        "DELETE FROM nordertor.public_object WHERE source_kind = 'Meeting' AND source_id = " + MEETING,
        "DELETE FROM nordertor.meeting WHERE id = " + MEETING
    };

    /** Whose place and time the public does not see yet. */
    private static final String A_MEETING =
            "INSERT INTO nordertor.meeting (id, version, committee_id, state, held_on, starts_at, place, changed_at,"
                    + " changed_by) SELECT " + MEETING + ", 1, MIN(id), 'PLANNED', '2016-06-01', '18:00',"
                    + " 'Rathaus, Telefon 05021 87234', UTC_TIMESTAMP(6), 'Brandhorst' FROM nordertor.committee";

    private static final String PUBLISHED =
            "INSERT INTO nordertor.publication (id, version, kind, subject_id, name, state, outdated, shown_at,"
                    + " changed_at, changed_by) VALUES (" + PUBLICATION + ", 1, 'MEETING', " + MEETING
                    + ", 'Sitzung', 'PUBLISHED', TRUE,"
                    + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'Brandhorst')";

    private PublicationSituations() {}

    static List<Situation> all() {
        return List.of(
                of("publication/publications", "gremien", ""),
                of("publication/log", "gremien", ""),
                of("publication/publication", "gremien", "?kind=MEETING&id=" + MEETING)
                        .before(NOTHING_PUBLISHED)
                        .before(A_MEETING, PUBLISHED)
                        .ticking("confirmed")
                        .after(NOTHING_PUBLISHED));
    }
}
