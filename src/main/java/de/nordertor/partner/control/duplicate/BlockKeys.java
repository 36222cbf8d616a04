package de.nordertor.partner.control.duplicate;

import de.nordertor.partner.control.duplicate.Word.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two partners must share at least once, so that comparing them is worth while: two words of the name by their
 * sound, one rare word in one region, the whole name run together, house, phone, mail, domain, or register number. Keys
 * are hashes; nobody reads a name out of them.
 */
final class BlockKeys {

    private static final int MOST_WORDS = 6;
    private static final int REGION_DIGITS = 3;

    private BlockKeys() {}

    static Set<Long> of(PartnerIdentity identity) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.concat(Stream.of(identity.name()), identity.name().others().stream())
                .forEach(name -> names(keys, name, identity));
        identity.places().stream()
                .filter(Place::hasStreet)
                .forEach(place -> keys.add(
                        "house " + place.postalCode() + String.join("", place.street()) + " " + place.house()));
        Contact contact = identity.contact();
        contact.phones().forEach(phone -> keys.add("phone " + phone.replaceFirst("0+$", "")));
        put(keys, "mail ", contact.mail());
        put(keys, "domain ", contact.mailDomain());
        put(keys, "domain ", contact.webDomain());
        put(keys, "register ", identity.register().number());
        return keys.stream().map(BlockKeys::hash).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void put(Set<String> keys, String kind, String value) {
        if (!value.isEmpty()) {
            keys.add(kind + value);
        }
    }

    private static void names(Set<String> keys, PartnerName name, PartnerIdentity identity) {
        List<Word> telling = words(name, identity, false);
        List<Word> words = telling.size() < 2 ? words(name, identity, true) : telling;
        List<String> sounds = words.stream()
                .map(word -> Letters.sound(word.text()))
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < sounds.size(); i++) {
            for (int j = i + 1; j < sounds.size(); j++) {
                keys.add("words " + sounds.get(i) + " " + sounds.get(j));
            }
        }
        String run = name.words().stream()
                .filter(word -> word.weight() > 0.3 && !identity.placeWords().contains(word.text()))
                .map(Word::text)
                .collect(Collectors.joining());
        keys.add("name " + Letters.sound(run));
        Set<String> regions = regions(identity);
        telling.stream()
                .filter(word -> word.is(Role.NAME) && word.text().length() >= 5 && !Lexicon.is("trade", word.text()))
                .forEach(word ->
                        regions.forEach(region -> keys.add("near " + region + " " + Letters.sound(word.text()))));
    }

    private static List<Word> words(PartnerName name, PartnerIdentity identity, boolean withPlaces) {
        return name.words().stream()
                .filter(word -> word.weight() >= 0.6 || word.is(Role.OWNER) || withPlaces)
                .filter(word -> withPlaces || !identity.placeWords().contains(word.text()))
                .limit(MOST_WORDS)
                .toList();
    }

    private static Set<String> regions(PartnerIdentity identity) {
        Set<String> regions = new LinkedHashSet<>();
        for (Place place : identity.places()) {
            String code = place.postalCode();
            regions.add(code.length() >= REGION_DIGITS ? code.substring(0, REGION_DIGITS) : "");
            regions.add(place.city());
        }
        regions.remove("");
        return regions;
    }

    /** FNV-1a, 64 bits. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Changes when something changes by which a person told two partners apart: name or address. */
    static long fingerprint(PartnerIdentity identity) {
        List<String> facts = new ArrayList<>();
        identity.name().words().forEach(word -> facts.add(word.text()));
        facts.addAll(identity.name().legalForms().stream().sorted().toList());
        identity.places()
                .forEach(place -> facts.add(place.street() + place.house() + place.postalCode() + place.city()));
        return hash(String.join("|", facts));
    }
}
