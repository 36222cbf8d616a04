package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.SizeClass;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A partner's form as a person fills it in; see {@link de.nordertor.partner.entity.PartnerContent} for what is accepted.
 */
public record PartnerInput(
        String name,
        Long typeId,
        String sector,
        SizeClass sizeClass,
        String web,
        String email,
        String phone,
        String registerCourt,
        String registerNumber,
        Long responsibleId,
        String notes,
        Set<Long> tagIds,
        List<AddressContent> addresses)
        implements Serializable {

    public PartnerInput {
        tagIds = Set.copyOf(tagIds);
        addresses = List.copyOf(addresses);
    }
}
