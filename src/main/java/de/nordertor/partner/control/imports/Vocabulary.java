package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.PartnerType;
import de.nordertor.town.entity.Tag;
import java.util.Map;

/**
 * The words that rows may use, each with what is stored for it: an id, or the name of a constant. The words are letters
 * and digits of the search form.
 *
 * @param types the kinds of partner themselves, also those out of use; so the tags
 */
public record Vocabulary(
        Map<String, String> typeWords,
        Map<Long, PartnerType> types,
        Map<Long, Tag> tagsById,
        Map<String, String> tags,
        Map<String, String> fieldsOfAction,
        Map<String, String> people,
        Map<String, String> statuses,
        Map<String, String> sizes,
        Map<String, String> resourceTypes,
        Map<String, String> countries) {

    PartnerType type(String id) {
        return id == null ? null : types.get(Long.valueOf(id));
    }
}
