package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.PartnerFacts;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.EngagementContent;
import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.town.entity.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partner field by field, each as the text that is stored with a row: an id for a kind, a person or a word of a list,
 * the name of a constant, degrees as a plain number. So that a row, a partner and what it was before can be compared.
 */
final class PartnerValues {

    private PartnerValues() {}

    /** Everything that an import can change; what is empty is left out. */
    static Map<ImportField, String> of(PartnerContent content, PartnerStatus status, EngagementContent engagement) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        put(values, ImportField.NAME, content.name());
        put(values, ImportField.TYPE, content.type().getId());
        put(values, ImportField.STATUS, status);
        put(values, ImportField.SECTOR, content.sector());
        put(values, ImportField.SIZE, content.sizeClass());
        put(values, ImportField.PHONE, content.phone());
        put(values, ImportField.EMAIL, content.email());
        put(values, ImportField.WEB, content.web());
        put(values, ImportField.REGISTER_COURT, content.registerCourt());
        put(values, ImportField.REGISTER_NUMBER, content.registerNumber());
        put(values, ImportField.RESPONSIBLE, content.responsibleId());
        put(values, ImportField.NOTES, content.notes());
        put(values, ImportField.TAGS, ids(content.tags().stream().map(BaseEntity::getId)));
        content.addresses().stream().findFirst().ifPresent(address -> place(values, address));
        if (engagement != null) {
            put(
                    values,
                    ImportField.FIELDS_OF_ACTION,
                    ids(engagement.fieldsOfAction().stream().map(BaseEntity::getId)));
            put(values, ImportField.RESOURCE_TYPES, names(engagement.resourceTypes()));
        }
        return values;
    }

    /** The same, read for many at once. */
    static Map<ImportField, String> of(PartnerFacts facts) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        put(values, ImportField.NAME, facts.name());
        put(values, ImportField.TYPE, facts.type().id());
        put(values, ImportField.STATUS, facts.status());
        put(values, ImportField.SECTOR, facts.sector());
        put(values, ImportField.SIZE, facts.sizeClass());
        put(values, ImportField.PHONE, facts.reach().phone());
        put(values, ImportField.EMAIL, facts.reach().email());
        put(values, ImportField.WEB, facts.reach().web());
        put(values, ImportField.REGISTER_COURT, facts.registerCourt());
        put(values, ImportField.REGISTER_NUMBER, facts.registerNumber());
        put(
                values,
                ImportField.RESPONSIBLE,
                facts.responsible() == null ? null : facts.responsible().id());
        put(values, ImportField.NOTES, facts.notes());
        put(values, ImportField.TAGS, ids(facts.tags().stream().map(PartnerFacts.Word::id)));
        facts.places().stream().findFirst().ifPresent(place -> {
            put(values, ImportField.ADDITION, place.addition());
            put(values, ImportField.STREET, place.street());
            put(values, ImportField.HOUSE_NUMBER, place.houseNumber());
            put(values, ImportField.POSTAL_CODE, place.postalCode());
            put(values, ImportField.CITY, place.city());
            put(values, ImportField.COUNTRY, place.country());
        });
        put(
                values,
                ImportField.FIELDS_OF_ACTION,
                ids(facts.engagement().fieldsOfAction().stream().map(PartnerFacts.Word::id)));
        put(values, ImportField.RESOURCE_TYPES, names(facts.engagement().resourceTypes()));
        return values;
    }

    private static void place(Map<ImportField, String> values, AddressContent address) {
        put(values, ImportField.ADDITION, address.addition());
        put(values, ImportField.STREET, address.street());
        put(values, ImportField.HOUSE_NUMBER, address.houseNumber());
        put(values, ImportField.POSTAL_CODE, address.postalCode());
        put(values, ImportField.CITY, address.city());
        put(values, ImportField.COUNTRY, address.country());
        put(values, ImportField.LATITUDE, degrees(address.latitude()));
        put(values, ImportField.LONGITUDE, degrees(address.longitude()));
    }

    /**
     * The partner that the values describe.
     *
     * @param before its addresses so far: the first one takes the place of the values, the others stay
     * @throws de.nordertor.platform.entity.InvalidInputException as its form would refuse it
     */
    static PartnerContent content(Map<ImportField, String> values, List<AddressContent> before, Vocabulary words) {
        return new PartnerContent(
                values.get(ImportField.NAME),
                words.type(values.get(ImportField.TYPE)),
                values.get(ImportField.SECTOR),
                values.get(ImportField.SIZE) == null ? null : SizeClass.valueOf(values.get(ImportField.SIZE)),
                values.get(ImportField.WEB),
                values.get(ImportField.EMAIL),
                values.get(ImportField.PHONE),
                values.get(ImportField.REGISTER_COURT),
                values.get(ImportField.REGISTER_NUMBER),
                number(values.get(ImportField.RESPONSIBLE)),
                values.get(ImportField.NOTES),
                tags(values.get(ImportField.TAGS), words),
                addresses(values, before));
    }

    private static Set<Tag> tags(String ids, Vocabulary words) {
        return idsOf(ids).stream()
                .map(words.tagsById()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<AddressContent> addresses(Map<ImportField, String> values, List<AddressContent> before) {
        List<AddressContent> addresses = new ArrayList<>(before);
        boolean placed =
                ImportField.PLACE.stream().anyMatch(field -> field != ImportField.COUNTRY && values.get(field) != null);
        if (!placed) {
            if (!addresses.isEmpty()) {
                addresses.remove(0);
            }
            return addresses;
        }
        AddressContent first = new AddressContent(
                before.isEmpty() ? null : before.get(0).kind(),
                values.get(ImportField.STREET),
                values.get(ImportField.HOUSE_NUMBER),
                values.get(ImportField.ADDITION),
                values.get(ImportField.POSTAL_CODE),
                values.get(ImportField.CITY),
                values.get(ImportField.COUNTRY),
                decimal(values.get(ImportField.LATITUDE)),
                decimal(values.get(ImportField.LONGITUDE)));
        if (addresses.isEmpty()) {
            addresses.add(first);
        } else {
            addresses.set(0, first);
        }
        return addresses;
    }

    /** Both lists of words in one. */
    static String united(String some, String more) {
        return Stream.of(some, more)
                .filter(Objects::nonNull)
                .flatMap(words -> Arrays.stream(words.split(",")))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    static Set<Long> idsOf(String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    static Set<ResourceType> resourceTypes(String names) {
        return names == null
                ? new HashSet<>()
                : Arrays.stream(names.split(",")).map(ResourceType::valueOf).collect(Collectors.toSet());
    }

    static String degrees(BigDecimal degrees) {
        return degrees == null
                ? null
                : degrees.setScale(7, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private static String ids(Stream<Long> ids) {
        return joined(ids.map(String::valueOf).collect(Collectors.toList()));
    }

    private static String names(Collection<ResourceType> types) {
        return joined(types.stream().map(Enum::name).toList());
    }

    private static String joined(Collection<String> words) {
        return words.isEmpty() ? null : String.join(",", new TreeSet<>(words));
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void put(Map<ImportField, String> values, ImportField field, Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }
}
