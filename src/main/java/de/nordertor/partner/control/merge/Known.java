package de.nordertor.partner.control.merge;

import de.nordertor.partner.boundary.EngagementInput;
import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.MergeField;
import de.nordertor.partner.entity.PartnerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that describes a partner, as it is chosen from and noted down.
 *
 * @param profile null while it has none
 */
public record Known(
        PartnerInput input, PartnerStatus status, EngagementInput profile, LocalDate confirmedOn, String confirmedBy) {

    /** What is compared of a field; null where nothing is known. */
    Object value(MergeField field) {
        return switch (field) {
            case NAME -> input.name();
            case TYPE -> input.typeId();
            case STATUS -> status;
            case SECTOR -> input.sector();
            case SIZE -> input.sizeClass();
            case WEB -> input.web();
            case EMAIL -> input.email();
            case PHONE -> input.phone();
            case REGISTER -> register();
            case RESPONSIBLE -> input.responsibleId();
            case MAIN_ADDRESS -> mainAddress() == null ? null : mainAddress().line();
            case NOTES -> input.notes();
            case MOTIVES -> profile == null ? null : profile.motives();
            case CAPACITY -> profile == null ? null : profile.capacity();
            case AVAILABILITY -> profile == null ? null : profile.availability();
            case LIMITS -> profile == null ? null : profile.limits();
        };
    }

    private String register() {
        List<String> parts = java.util.stream.Stream.of(input.registerCourt(), input.registerNumber())
                .filter(Objects::nonNull)
                .toList();
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    AddressContent mainAddress() {
        return input.addresses().isEmpty() ? null : input.addresses().get(0);
    }

    /** In how many fields something is known. */
    long fullness() {
        return List.of(MergeField.values()).stream()
                .filter(field -> value(field) != null)
                .count();
    }
}
