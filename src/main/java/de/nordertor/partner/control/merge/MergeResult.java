package de.nordertor.partner.control.merge;

import de.nordertor.partner.boundary.EngagementInput;
import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.partner.entity.ResourceType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one of what is known of two. */
final class MergeResult {

    private final Known first;
    private final Known second;
    private final Map<MergeField, MergeSide> choices;

    /** @param choices FIRST where there is none */
    MergeResult(Known first, Known second, Map<MergeField, MergeSide> choices) {
        this.first = first;
        this.second = second;
        this.choices = choices;
    }

    Known known() {
        LocalDate day = Stream.of(first, second)
                .map(Known::confirmedOn)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        boolean ofSecond = day != null && day.equals(second.confirmedOn());
        return new Known(
                input(),
                chosen(MergeField.STATUS).status(),
                profile(),
                day,
                day == null ? null : (ofSecond ? second : first).confirmedBy());
    }

    private PartnerInput input() {
        return new PartnerInput(
                chosen(MergeField.NAME).input().name(),
                chosen(MergeField.TYPE).input().typeId(),
                chosen(MergeField.SECTOR).input().sector(),
                chosen(MergeField.SIZE).input().sizeClass(),
                chosen(MergeField.WEB).input().web(),
                chosen(MergeField.EMAIL).input().email(),
                chosen(MergeField.PHONE).input().phone(),
                chosen(MergeField.REGISTER).input().registerCourt(),
                chosen(MergeField.REGISTER).input().registerNumber(),
                chosen(MergeField.RESPONSIBLE).input().responsibleId(),
                text(MergeField.NOTES),
                union(first.input().tagIds(), second.input().tagIds()),
                addresses());
    }

    /** The chosen first address, then all others; a house that both have stands there once. */
    private List<AddressContent> addresses() {
        Known main = chosen(MergeField.MAIN_ADDRESS);
        Known other = main == first ? second : first;
        List<AddressContent> addresses = new ArrayList<>();
        Stream.concat(main.input().addresses().stream(), other.input().addresses().stream())
                .filter(address -> addresses.stream().noneMatch(known -> isSame(known, address)))
                .forEach(addresses::add);
        return addresses;
    }

    private static boolean isSame(AddressContent one, AddressContent two) {
        return one.kind() == two.kind()
                && (one.line().equals(two.line()) || PartnerIdentity.sameHouse(address(one), address(two)));
    }

    private static PartnerIdentity.Address address(AddressContent content) {
        return new PartnerIdentity.Address(
                content.street(), content.houseNumber(), content.postalCode(), content.city());
    }

    private EngagementInput profile() {
        if (first.profile() == null || second.profile() == null) {
            return first.profile() == null ? second.profile() : first.profile();
        }
        Set<ResourceType> resources =
                union(first.profile().resourceTypes(), second.profile().resourceTypes());
        return new EngagementInput(
                union(first.profile().fieldIds(), second.profile().fieldIds()),
                resources,
                text(MergeField.MOTIVES),
                text(MergeField.CAPACITY),
                text(MergeField.AVAILABILITY),
                text(MergeField.LIMITS));
    }

    private Known chosen(MergeField field) {
        return choices.getOrDefault(field, MergeSide.FIRST) == MergeSide.SECOND ? second : first;
    }

    private String text(MergeField field) {
        if (choices.get(field) != MergeSide.BOTH) {
            return (String) chosen(field).value(field);
        }
        String both = Stream.of(first, second)
                .map(known -> (String) known.value(field))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return both.isEmpty() ? null : both;
    }

    private static <T> Set<T> union(Collection<T> one, Collection<T> two) {
        Set<T> all = new HashSet<>(one);
        all.addAll(two);
        return all;
    }
}
