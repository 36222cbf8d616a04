package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.SearchForm;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Guesses from the titles of columns what they say: the words of our own pages, and those of other people's lists. */
public final class HeaderGuess {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Map<ImportField, String> SYNONYMS = new EnumMap<>(ImportField.class);
    private static final Map<String, ImportField> FIELDS = new HashMap<>();

    static {
        SYNONYMS.put(
                ImportField.NAME,
                "Firma,Firmenname,Organisation,Organisationsname,Unternehmensname,Partner,Name 1,Bezeichnung,"
                        + "Vereinsname,Name der Organisation,Company,Company name,Organization,Organisation name,Account name");
        SYNONYMS.put(
                ImportField.TYPE,
                "Typ,Kategorie,Partnerart,Rechtsart,Organisationsart,Organisationstyp,Type,Category,Kind");
        SYNONYMS.put(ImportField.STATUS, "Zustand,State");
        SYNONYMS.put(ImportField.SECTOR, "Branche/Sektor,Sektor,Wirtschaftszweig,Tätigkeit,Gewerbe,Industry,Business");
        SYNONYMS.put(
                ImportField.SIZE,
                "Mitarbeiter,Mitarbeiterzahl,Anzahl Mitarbeiter,Beschäftigte,Beschäftigtenzahl,Employees,Headcount,Size class");
        SYNONYMS.put(ImportField.ADDITION, "Adresszusatz,Anschriftenzusatz,Adresse 2,Zusatz 1,Address line 2");
        SYNONYMS.put(
                ImportField.STREET,
                "Straße,Strasse,Str,Adresse,Anschrift,Postanschrift,Straße und Hausnummer,Straße Nr,Straße/Nr,Adresse 1,"
                        + "Street address,Address,Address line 1");
        SYNONYMS.put(ImportField.HOUSE_NUMBER, "Hausnr,Hnr,HsNr,Nr,House no,House number,Street number");
        SYNONYMS.put(ImportField.POSTAL_CODE, "PLZ,Postleitzahl,Zip,Zip code,Postcode,Postal code");
        SYNONYMS.put(ImportField.CITY, "Stadt,Wohnort,Gemeinde,Sitz,Town,City,Place");
        SYNONYMS.put(ImportField.COUNTRY, "Staat,Land (Staat),Ländercode,Country,Country code");
        SYNONYMS.put(ImportField.LATITUDE, "Breite,Breitengrad,Lat,Geo Breite,Latitude");
        SYNONYMS.put(ImportField.LONGITUDE, "Länge,Längengrad,Lon,Lng,Geo Länge,Longitude");
        SYNONYMS.put(
                ImportField.PHONE,
                "Tel,Telefonnummer,Telefon geschäftlich,Rufnummer,Festnetz,Telefon 1,Phone number,Telephone");
        SYNONYMS.put(
                ImportField.EMAIL, "Mail,EMailadresse,Mailadresse,E-Mail-Adresse,E-Mail 1,Email address,Mail address");
        SYNONYMS.put(
                ImportField.WEB, "Web,Webseite,Website,Homepage,Internet,URL,Internetseite,WWW,Web site,Web address");
        SYNONYMS.put(ImportField.REGISTER_COURT, "Amtsgericht,Registergericht,Gericht,Registry court,Register court");
        SYNONYMS.put(
                ImportField.REGISTER_NUMBER,
                "HRB,HRA,HR-Nummer,Handelsregister,Handelsregisternummer,Vereinsregister,Vereinsregisternummer,VR,"
                        + "Registernr,Register no,Registration number");
        SYNONYMS.put(
                ImportField.RESPONSIBLE,
                "Verantwortlich,Betreuer,Betreuerin,Zuständige Person,Bearbeiter,Sachbearbeitung,Owner,Assigned to");
        SYNONYMS.put(ImportField.TAGS, "Tags,Schlagwort,Stichworte,Stichwörter,Schlagwörter,Labels,Keywords");
        SYNONYMS.put(ImportField.FIELDS_OF_ACTION, "Handlungsfeld,Themenfeld,Themenfelder,Field of action");
        SYNONYMS.put(ImportField.RESOURCE_TYPES, "Ressourcen,Angebot,Unterstützung,Kann geben,Resources");
        SYNONYMS.put(
                ImportField.NOTES, "Notiz,Bemerkung,Bemerkungen,Anmerkung,Anmerkungen,Kommentar,Notes,Remarks,Comment");
        SYNONYMS.put(
                ImportField.EXTERNAL_KEY,
                "Nummer,Kundennummer,Kundennr,Debitor,Debitorennummer,Mitgliedsnummer,ID,Schlüssel,Partnernummer,"
                        + "Adressnummer,Lfd Nr,External id,Customer number");
        for (ImportField field : ImportField.values()) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                FIELDS.putIfAbsent(key(Texts.in(language).get(field.labelKey())), field);
            }
        }
        SYNONYMS.forEach(
                (field, words) -> List.of(words.split(",")).forEach(word -> FIELDS.putIfAbsent(key(word), field)));
    }

    private HeaderGuess() {}

    /** The columns for which the title says it, each field once: the first column that names it. */
    public static Map<ImportField, Integer> columns(List<String> header) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int column = 0; column < header.size(); column++) {
            ImportField field = FIELDS.get(key(header.get(column)));
            if (field != null) {
                columns.putIfAbsent(field, column);
            }
        }
        return columns;
    }

    /** Whether the text is the title of a column as we know it; helps to find the row of titles. */
    public static boolean isTitle(String text) {
        return FIELDS.containsKey(key(text));
    }

    /** Letters and digits only, in the search form. */
    static String key(String text) {
        return NO_LETTER.matcher(SearchForm.of(text)).replaceAll("");
    }
}
