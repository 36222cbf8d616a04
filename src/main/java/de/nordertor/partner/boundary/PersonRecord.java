package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.PersonContent;
import de.nordertor.partner.entity.PersonName;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.partner.entity.Salutation;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that the register itself stores of a person, read for many at once without their entities. */
public record PersonRecord(
        Long id,
        Salutation salutation,
        PersonName name,
        String formerNames,
        PersonStatus status,
        ContactWay preferredWay,
        String origin,
        String note,
        Instant enteredAt,
        Instant changedAt,
        String changedBy,
        List<ChannelContent> channels,
        List<AddressContent> addresses,
        List<ConsentContent> consents,
        List<Role> roles)
        implements Serializable {

    /** What the person is or was in an organisation. @param city of the organisation; null where it is not known */
    public record Role(Long id, Long organizationId, String organization, String city, RoleContent content)
            implements Serializable {}

    /** The first number; null where there is none. */
    public String phone() {
        return channels.stream()
                .filter(channel -> channel.way().isPhone())
                .map(ChannelContent::target)
                .findFirst()
                .orElse(null);
    }

    /** The first address for mails; null where there is none. */
    public String email() {
        return channels.stream()
                .filter(channel -> channel.way() == ContactWay.EMAIL)
                .map(ChannelContent::target)
                .findFirst()
                .orElse(null);
    }

    /** The names of the organisations for which the person speaks today. */
    public String organizations(LocalDate today) {
        return roles.stream()
                .filter(role -> !role.content().hasEnded(today))
                .map(Role::organization)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether there were roles, and the last of them has ended. */
    public boolean hasLeft(LocalDate today) {
        return !roles.isEmpty()
                && roles.stream().allMatch(role -> role.content().hasEnded(today));
    }

    /** Whether a consent or another basis in law holds on that day. */
    public boolean isPermitted(LocalDate day) {
        return consents.stream().anyMatch(consent -> consent.holds(day));
    }

    /** The same person with the roles in this organisation alone. */
    public PersonRecord in(Long organizationId) {
        return with(roles.stream()
                .filter(role -> role.organizationId().equals(organizationId))
                .toList());
    }

    private PersonRecord with(List<Role> some) {
        return new PersonRecord(
                id,
                salutation,
                name,
                formerNames,
                status,
                preferredWay,
                origin,
                note,
                enteredAt,
                changedAt,
                changedBy,
                channels,
                addresses,
                consents,
                some);
    }

    /** What describes the person, as a form takes it. */
    public PersonContent content() {
        return new PersonContent(
                salutation,
                name.academicTitle(),
                name.given(),
                name.family(),
                formerNames,
                status,
                preferredWay,
                channels,
                addresses,
                consents,
                origin,
                note);
    }
}
