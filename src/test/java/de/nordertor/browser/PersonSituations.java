package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of the people who speak for partners, and of what protects their data. */
final class PersonSituations {

    private static final String PERSON = "{SELECT MIN(id) FROM nordertor.contact_person}";
    private static final String NEWEST = "{SELECT MAX(id) FROM nordertor.contact_person}";
    private static final String ROLE = "{SELECT MIN(id) FROM nordertor.contact_role}";
    private static final String FORMER =
            "{SELECT id FROM nordertor.contact_person WHERE family_name = 'Uferlos' ORDER BY id LIMIT 1}";
    private static final String FAREWELL = "41";

    private static final String[] SOMEBODY_TO_ERASE = {
        "DELETE FROM nordertor.retention_proposal WHERE person_id = " + FAREWELL,
        "DELETE FROM nordertor.contact_person WHERE id = " + FAREWELL,
        "INSERT INTO nordertor.contact_person (id, version, given_name, family_name, status, entered_at, changed_at,"
                + " changed_by) VALUES (" + FAREWELL + ", 1, 'Alrun', 'Lebewohl', 'FORMER', '2016-05-18 08:00:00',"
                + " '2016-05-18 08:00:00', 'Brandhorst')"
    };
    private static final String CARDS = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kartenhaus;Ann;;;\r\nFN:Ann Kartenhaus\r\n"
            + "TEL;TYPE=cell:0170 4711\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL:nur@mail.example\r\n"
            + "END:VCARD\r\n";

    private PersonSituations() {}

    static List<Situation> all() {
        return List.of(
                of("partner/people", "quartier", ""),
                person(of("partner/person-edit", "quartier", "?organization=" + PartnerSituations.PARTNER)
                        .afterPressing("addAddress", "addConsent")
                        .takes("validFrom", "01.03.2014")
                        .storedAs("position", "SELECT position FROM nordertor.contact_role ORDER BY id DESC LIMIT 1")
                        .shownAt("partner/person-edit?id=" + NEWEST)),
                person(of("partner/person-edit", "redaktion", "?id=" + PERSON)
                        .shownAt("partner/person-edit?id=" + PERSON)),
                of("partner/person", "quartier", "?id=" + PERSON)
                        .before(JournalSituations.deadlineOn(
                                "ContactPerson", "SELECT MIN(id) FROM nordertor.contact_person"))
                        .shownAt("partner/person?id=" + PERSON),
                role(of("partner/role", "quartier", "?id=" + ROLE).shownAt("partner/role?id=" + ROLE)),
                role(of("partner/role", "quartier", "?person=" + PERSON)
                        .looksFor("wanted", "Apotheke zum Kranich")
                        .afterPressing("find")
                        .shownAt("partner/role?id={SELECT MAX(id) FROM nordertor.contact_role}")),
                role(of("partner/role", "quartier", "?organization=" + PartnerSituations.PARTNER)
                        .looksFor("wanted", "Uferlos")
                        .afterPressing("find")
                        .shownAt("partner/role?id={SELECT MAX(id) FROM nordertor.contact_role}")),
                of("partner/person-import", "quartier", "").bringing("karten.vcf", "text/vcard", CARDS),
                of("partner/person-import", "quartier", "")
                        .bringing("karten.vcf", "text/vcard", CARDS)
                        .afterPressing("read"),
                of("partner/erasure", "leitung", "?id=" + FAREWELL)
                        .before(SOMEBODY_TO_ERASE)
                        .storedAs("reason", "SELECT reason FROM nordertor.erasure ORDER BY id DESC LIMIT 1"),
                of("partner/retention-keep", "leitung", "?id=" + FORMER)
                        .takes("until", "01.01.2030")
                        .shownAt("partner/retention"));
    }

    private static Situation person(Situation form) {
        return form.choosing("way", "EMAIL")
                .limits("note", 20_000)
                .takes("target", "a*@b.example")
                .takes("postalCode", "31582")
                .takes("givenOn", "18.05.2016")
                .takes("withdrawnOn", "31.05.2016");
    }

    private static Situation role(Situation form) {
        return form.takes("validFrom", "01.03.2014").takes("validTo", "31.05.2016");
    }
}
