package de.nordertor.partner.control.imports;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.control.PartnerTypeRepository;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.PartnerType;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the words that rows may use, once for many of them. */
@ApplicationScoped
public class ImportWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /** Words for a kind of partner that no list of the town has, by the code of that kind. */
    private static final Map<String, String> TYPE_WORDS = Map.of(
            "COMPANY", "Firma,Betrieb,Unternehmen,GmbH,AG,KG,OHG,Company,Business",
            "SERVICE_PROVIDER", "Dienstleistung,Dienstleister,Service provider",
            "FOUNDATION", "Stiftung,Foundation",
            "ASSOCIATION", "Verein,e.V.,eV,eingetragener Verein,Association,Club",
            "HOUSING_COMPANY", "Wohnungsunternehmen,Wohnungsgesellschaft,Wohnungsgenossenschaft,Housing company",
            "EDUCATIONAL_INSTITUTION", "Schule,Bildungseinrichtung,Kita,Hochschule,School",
            "MUNICIPALITY", "Kommune,Stadt,Gemeinde,Municipality",
            "AUTHORITY", "Behörde,Amt,Authority",
            "RELIGIOUS_COMMUNITY", "Kirche,Kirchengemeinde,Religionsgemeinschaft,Church",
            "FEDERATION", "Kammer,Verband,Innung,Chamber,Federation");

    private static final Map<String, String> COUNTRIES = countries();

    @Inject
    private PartnerTypeRepository types;

    @Inject
    private Tags tags;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Users users;

    /** As they are now. */
    public Vocabulary collect() {
        List<PartnerType> allTypes = types.findAll();
        List<TagRow> allTags = tags.list();
        return new Vocabulary(
                typeWords(allTypes),
                byId(allTypes),
                byId(tags.references(allTags.stream().map(TagRow::id).toList())),
                named(allTags.stream().filter(TagRow::active), TagRow::name, row -> row.id()
                        .toString()),
                fieldWords(),
                people(),
                constants("partner.status.", PartnerStatus.values()),
                constants("partner.size.", SizeClass.values()),
                constants("partner.resource.", ResourceType.values()),
                COUNTRIES);
    }

    private static <E extends BaseEntity> Map<Long, E> byId(List<E> entries) {
        return entries.stream().collect(Collectors.toMap(BaseEntity::getId, Function.identity()));
    }

    private static Map<String, String> typeWords(List<PartnerType> types) {
        List<PartnerType> active = types.stream().filter(PartnerType::isActive).toList();
        Map<String, String> words = new HashMap<>();
        active.forEach(
                type -> words.put(HeaderGuess.key(type.getName()), type.getId().toString()));
        active.forEach(type ->
                words.putIfAbsent(HeaderGuess.key(type.getCode()), type.getId().toString()));
        active.forEach(
                type -> Stream.of(TYPE_WORDS.getOrDefault(type.getCode(), "").split(","))
                        .forEach(word -> words.putIfAbsent(
                                HeaderGuess.key(word), type.getId().toString())));
        return words;
    }

    private Map<String, String> fieldWords() {
        List<FieldOfActionRow> active =
                fields.list().stream().filter(FieldOfActionRow::active).toList();
        Map<String, String> words =
                named(active.stream(), FieldOfActionRow::name, row -> row.id().toString());
        active.forEach(field ->
                words.putIfAbsent(HeaderGuess.key(field.code()), field.id().toString()));
        return words;
    }

    /** By name and by mail address; two of one name are told apart by their addresses only. */
    private Map<String, String> people() {
        Map<String, String> words = new HashMap<>();
        for (PersonRow person : users.selectable()) {
            words.merge(HeaderGuess.key(person.displayName()), person.id().toString(), (one, other) -> "");
            words.merge(
                    HeaderGuess.key(turned(person.displayName())), person.id().toString(), ImportWords::same);
            if (person.email() != null) {
                words.put(HeaderGuess.key(person.email()), person.id().toString());
            }
        }
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /** "Brandhorst, Mirja" is "Mirja Brandhorst", too. */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
    }

    private static String same(String one, String other) {
        return one.equals(other) ? one : "";
    }

    private static <T> Map<String, String> named(Stream<T> rows, Function<T, String> name, Function<T, String> value) {
        Map<String, String> words = new HashMap<>();
        rows.forEach(row -> words.put(HeaderGuess.key(name.apply(row)), value.apply(row)));
        return words;
    }

    private static Map<String, String> constants(String prefix, Enum<?>... constants) {
        Map<String, String> words = new HashMap<>();
        for (Enum<?> constant : constants) {
            words.put(HeaderGuess.key(constant.name()), constant.name());
            LANGUAGES.forEach(language ->
                    words.put(HeaderGuess.key(Texts.in(language).get(prefix + constant.name())), constant.name()));
        }
        return words;
    }

    private static Map<String, String> countries() {
        Map<String, String> words =
                new HashMap<>(Map.of("D", "DE", "BRD", "DE", "GERMANY", "DE", "CH", "CH", "A", "AT"));
        for (String code : Locale.getISOCountries()) {
            words.put(code, code);
            LANGUAGES.forEach(
                    language -> words.put(HeaderGuess.key(new Locale("", code).getDisplayCountry(language)), code));
        }
        return words;
    }
}
